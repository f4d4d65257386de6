import { type GoalPoint, Period, judgeGoal, numberValue } from '@noegletal/domain'
import { aGoal, anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { goalProgress, goalRest, whyUnknown } from './goal-progress.ts'
import { goalRule } from './goal-rule.ts'
import { type GoalWithFigures, goalStatement } from './goal-statement.ts'
import { type GoalCase, goalLine } from './goal-words.ts'
import { herning, midtjylland } from '../testing.ts'

type Numbers = Readonly<Record<string, number>>

const persons = anIndicator({
  slug: 'sygedagpenge',
  unit: 'full-time-persons',
  decimals: 0,
  denominator: null,
})

const points = (numbers: Numbers, preliminary = false): GoalPoint[] =>
  Object.entries(numbers).map(([period, number]) => ({
    period: Period.parse(period),
    value: numberValue(number),
    preliminary,
    simulated: false,
  }))

type Words = {
  readonly goal?: Parameters<typeof aGoal>[0]
  readonly indicator?: ReturnType<typeof anIndicator>
  readonly own?: readonly GoalPoint[]
  readonly other?: Numbers
  readonly level?: GoalCase['level']
}

/** A goal for persons in Herning, at most 1,030 in 2019, in every respect that the test does not mention. */
function aCase({ goal, indicator = persons, own = [], other, level = null }: Words = {}) {
  const made = aGoal({
    title: 'Færre på sygedagpenge',
    target: { kind: 'level', side: 'lower', level: 1030 },
    ...goal,
  })
  const figures = { indicator, own, other: points(other ?? {}), breaks: [] }
  const about: GoalCase & GoalWithFigures = {
    goal: made,
    figures,
    standing: judgeGoal(made, figures),
    indicator,
    area: herning,
    other: other ? midtjylland : null,
    level,
  }
  return about
}

const threeMonths = points({ '2019M01': 1042, '2019M02': 1046, '2019M03': 1056 })
const relative = { target: { kind: 'relative', side: 'lower', area: '082' } }

describe('the line of a goal', () => {
  it.each([
    ['Mål: højst 1.030 – ikke opfyldt', aCase({ own: threeMonths })],
    [
      'Mål: 100 færre end i 2018 – kan ikke vurderes',
      aCase({ own: threeMonths, goal: { target: { kind: 'change', base: '2018', change: -100 } } }),
    ],
    [
      'Mål: lavere end Region Midtjylland – opfyldt',
      aCase({
        goal: relative,
        indicator: anIndicator(),
        own: points({ '2019M01': 11.2 }),
        other: { '2019M01': 12.3 },
      }),
    ],
    [
      'Mål: nr. 25 eller bedre – opfyldt',
      aCase({
        goal: { from: '2018H2', til: null, target: { kind: 'rank', place: 25 } },
        indicator: anIndicator({ unit: 'rank', decimals: 0, granularity: 'half-year' }),
        own: points({ '2018H2': 21 }),
      }),
    ],
    [
      'Budget 2019: 3.406',
      aCase({
        own: threeMonths,
        goal: { target: { kind: 'budget', indicator: 'budget', category: 'foertidspension' } },
        level: { period: Period.parse('2019'), number: 3406 },
      }),
    ],
    [
      'Mål: 12,3 mio. kr. mindre end i 2018 – kan ikke vurderes',
      aCase({
        goal: {
          from: '2019',
          til: '2019',
          target: { kind: 'change', base: '2018', change: -12.3 },
        },
        indicator: anIndicator({ unit: 'dkk-millions', decimals: 1, granularity: 'year' }),
      }),
    ],
  ])('%s', (expected, about) => {
    expect(goalLine(about).replaceAll('\u00A0', ' ')).toBe(expected)
  })
})

describe('how far a goal is', () => {
  it('is the average so far and what the rest of the year must average', () => {
    const about = aCase({ own: threeMonths })

    expect(goalProgress(about)).toBe(
      'Gennemsnittet for januar–marts 2019 er 1.048 mod højst 1.030.',
    )
    expect(goalRest(about)).toBe(
      'Resten af året (9 måneder) skal i snit ligge på 1.024 eller derunder.',
    )
  })

  it('says how many months are preliminary and how many are missing', () => {
    const own = [...points({ '2019M01': 1000 }), ...points({ '2019M03': 1010 }, true)]

    expect(goalProgress(aCase({ own }))).toBe(
      'Gennemsnittet for januar–marts 2019 er 1.005 mod højst 1.030 (1 måned med foreløbige tal og 1 måned uden tal).',
    )
  })

  it('says when the goal cannot be reached any more', () => {
    const own = points({ '2019M10': 9000, '2019M11': 9000 })

    expect(goalRest(aCase({ own }))).toContain('målet kan ikke længere nås')
  })

  it('is counted in months beside another area, never averaged', () => {
    const about = aCase({
      goal: relative,
      indicator: anIndicator(),
      own: points({ '2019M01': 12.4, '2019M02': 11.2 }),
      other: { '2019M01': 12.3, '2019M02': 12.3 },
    })

    expect(goalProgress(about)?.replaceAll('\u00A0', ' ')).toBe(
      'Tallet har været lavere end i Region Midtjylland i 1 af 2 måneder, januar–februar 2019; senest 11,2 % mod 12,3 %.',
    )
    expect(goalRest(about)).toBeNull()
  })
})

describe('the rule of a goal', () => {
  it('is written with its level', () => {
    expect(goalRule(aCase({ own: threeMonths }))).toBe(
      'Opfyldt, når gennemsnittet af årets måneder indtil nu er højst 1.030. På vej, når årets gennemsnit kommer i mål, hvis tallet for den nyeste måned holder resten af året.',
    )
  })

  it('says that months before the goal began do not count', () => {
    expect(goalRule(aCase({ goal: { from: '2019M07' } }))).toContain(
      'Målet gælder fra juli 2019; tidligere tal tæller ikke med.',
    )
  })

  it('says which months count beside another area', () => {
    const about = aCase({ goal: relative, indicator: anIndicator(), other: { '2019M01': 12.3 } })

    expect(goalRule(about)).toContain(
      'Kun de måneder, hvor både Herning og Region Midtjylland har tal, tæller med.',
    )
  })
})

describe('a goal that cannot be judged', () => {
  it.each([
    ['Der er ingen tal for den tid, målet gælder for.', aCase()],
    [
      'Målet gælder fra juli 2019, og der er endnu ingen tal derfra.',
      aCase({ own: threeMonths, goal: { from: '2019M07' } }),
    ],
    [
      'Tallene for 2018, som målet regnes fra, er ikke alle kendt.',
      aCase({ own: threeMonths, goal: { target: { kind: 'change', base: '2018', change: -100 } } }),
    ],
  ])('says why: %s', (expected, about) => {
    expect(whyUnknown(about)).toBe(expected)
    expect(goalProgress(about)).toBeNull()
  })
})

const told = (about: GoalWithFigures, til: string | null = null) =>
  goalStatement(about, til === null ? null : Period.parse(til))

describe('the sentence of a goal in a report', () => {
  it('names the goal, its status, and the figures it rests on, the newest first', () => {
    const statement = told(aCase({ own: threeMonths }))

    expect(statement?.claim).toBe(
      'Målet »Færre på sygedagpenge« er ikke opfyldt. Gennemsnittet for januar–marts 2019 er 1.048 mod højst 1.030. Resten af året (9 måneder) skal i snit ligge på 1.024 eller derunder.',
    )
    expect(statement?.cells.map(({ area, period, number }) => [area.name, period, number])).toEqual(
      [
        ['Herning', '2019M03', 1056],
        ['Herning', '2019M02', 1046],
        ['Herning', '2019M01', 1042],
      ],
    )
  })

  it('rests on the other area’s figures too, and on the base that a change is counted from', () => {
    const beside = aCase({
      goal: relative,
      indicator: anIndicator(),
      own: points({ '2019M01': 11.2, '2019M02': 11.1 }),
      other: { '2019M01': 11.4, '2019M02': 11.5 },
    })
    const target = { kind: 'change', base: '2018M12', change: -100 }
    const own = points({ '2018M12': 1200, '2019M01': 1090 })
    const cellsOf = (about: GoalWithFigures) =>
      told(about)?.cells.map(({ area, period }) => `${area.name} ${period}`)

    expect(told(beside)?.claim.replaceAll('\u00A0', ' ')).toContain(
      'er opfyldt. Tallet har været lavere end i Region Midtjylland i begge måneder, januar–februar 2019; senest 11,1 % mod 11,5 %.',
    )
    expect(cellsOf(beside)).toEqual([
      'Herning 2019M02',
      'Region Midtjylland 2019M02',
      'Herning 2019M01',
      'Region Midtjylland 2019M01',
    ])
    expect(cellsOf(aCase({ own, goal: { target } }))).toEqual([
      'Herning 2019M01',
      'Herning 2018M12',
    ])
  })

  it('is of the months up to the report’s last', () => {
    expect(told(aCase({ own: threeMonths }), '2019M02')?.claim).toContain(
      'Gennemsnittet for januar–februar 2019 er 1.044',
    )
  })

  it('of a goal from July does not judge the months before it', () => {
    const fromJuly = aCase({ own: threeMonths, goal: { from: '2019M07' } })

    expect(told(fromJuly)).toMatchObject({
      claim:
        'Målet »Færre på sygedagpenge« kan ikke vurderes. Målet gælder fra juli 2019, og der er endnu ingen tal derfra.',
      cells: [],
      about: { areas: ['657'], periods: [] },
    })
  })

  it('is not there for a year that the goal does not hold in, nor for a budget', () => {
    const target = { kind: 'budget', indicator: 'budget', category: 'i-alt' }
    const before = points({ '2018M11': 900, '2018M12': 900 })

    expect(told(aCase({ own: before }))).toBeNull()
    expect(told(aCase({ own: threeMonths }), '2020M03')).toBeNull()
    expect(told(aCase({ own: threeMonths, goal: { target } }))).toBeNull()
  })

  it('of a category rests on the figures of that category', () => {
    const statement = told(aCase({ own: threeMonths, goal: { category: 'kontanthjaelp' } }))

    expect(statement?.cells[0]?.category).toBe('kontanthjaelp')
  })
})
