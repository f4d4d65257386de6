import { type GoalPoint, IndicatorSlug, Period, judgeGoal, numberValue } from '@noegletal/domain'
import { aGoal, anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { goalProgress, goalRest, whyUnknown } from './goal-progress.ts'
import { goalRule } from './goal-rule.ts'
import { goalSentence } from './goal-sentence.ts'
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
function aCase({ goal, indicator = persons, own = [], other, level = null }: Words = {}): GoalCase {
  const made = aGoal({
    title: 'Færre på sygedagpenge',
    target: { kind: 'level', side: 'lower', level: 1030 },
    ...goal,
  })
  const figures = { indicator, own, other: points(other ?? {}), breaks: [] }
  return {
    goal: made,
    standing: judgeGoal(made, figures),
    indicator,
    area: herning,
    other: other ? midtjylland : null,
    level,
  }
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
      'Lavere end Region Midtjylland i 1 af 2 måneder, januar–februar 2019; senest 11,2 % mod 12,3 %.',
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

describe('the sentence of a goal in a report', () => {
  it('names the goal, its status, and the figures it rests on', () => {
    expect(goalSentence(aCase({ own: threeMonths }))).toEqual({
      kind: 'goal',
      text: 'Målet »Færre på sygedagpenge« er ikke opfyldt for januar–marts 2019. Gennemsnittet for januar–marts 2019 er 1.048 mod højst 1.030. Resten af året (9 måneder) skal i snit ligge på 1.024 eller derunder.',
      indicator: IndicatorSlug.parse('sygedagpenge'),
      areas: ['657'],
      periods: ['2019M01', '2019M02', '2019M03'],
    })
  })

  it('is not there for a budget', () => {
    const target = { kind: 'budget', indicator: 'budget', category: 'i-alt' }

    expect(goalSentence(aCase({ own: threeMonths, goal: { target } }))).toBeNull()
  })
})
