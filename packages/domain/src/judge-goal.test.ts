import { describe, expect, it } from 'vitest'
import type { GoalFigures, GoalPoint, GoalStatus } from './goal-standing.ts'
import { goalClass } from './goal-pair.ts'
import { goalLevel } from './goal-level.ts'
import { judgeGoal } from './judge-goal.ts'
import { Period, periodRange } from './period.ts'
import { aBreak, aGoal } from './testing.ts'
import { missingValue, numberValue } from './value.ts'

type Numbers = Readonly<Record<string, number | null>>

/** Final figures; null for one that is missing. */
function points(numbers: Numbers, words: Partial<GoalPoint> = {}): GoalPoint[] {
  return Object.entries(numbers).map(([period, number]) => ({
    period: Period.parse(period),
    value: number === null ? missingValue('missing') : numberValue(number),
    preliminary: false,
    simulated: false,
    ...words,
  }))
}

const persons = { unit: 'full-time-persons', decimals: 0, granularity: 'month' } as const
const share = { unit: 'percent-of-labour-force', decimals: 1, granularity: 'month' } as const
const place = { unit: 'rank', decimals: 0, granularity: 'half-year' } as const

function figures(own: Numbers, words: Partial<GoalFigures> = {}): GoalFigures {
  return { indicator: persons, own: points(own), other: [], breaks: [], ...words }
}

const lower = (level: number) => ({ kind: 'level', side: 'lower', level })
const lowerThanRegion = { kind: 'relative', side: 'lower', area: '082' }

describe('a goal for an average', () => {
  const goal = aGoal({ target: lower(1030) })

  it('is met while the average of the year so far keeps it', () => {
    expect(judgeGoal(goal, figures({ '2019M01': 1040, '2019M02': 1010 }))).toMatchObject({
      status: 'met',
      average: 1025,
      level: 1030,
    })
  })

  it('says what the rest of the year must average', () => {
    const year = figures({ '2019M01': 1042, '2019M02': 1046, '2019M03': 1056 })

    // 12 × 1,030 less the 3,144 so far, over nine months.
    expect(judgeGoal(goal, year)).toMatchObject({ average: 1048, needed: 1024, left: 9 })
  })

  it('is on the way when the newest month, held for the rest of the year, brings it there', () => {
    expect(judgeGoal(goal, figures({ '2019M01': 1060, '2019M02': 1020 })).status).toBe('on-the-way')
    expect(judgeGoal(goal, figures({ '2019M01': 1060, '2019M02': 1029 })).status).toBe('not-met')
  })

  it('is met or not when the year is over, with nothing left to do', () => {
    expect(judgeGoal(goal, wholeYear(1030))).toMatchObject({ status: 'met', needed: null, left: 0 })
    expect(judgeGoal(goal, wholeYear(1031))).toMatchObject({ status: 'not-met', needed: null })
  })

  it('is judged as the figures print', () => {
    expect(judgeGoal(goal, figures({ '2019M01': 1030.4 })).status).toBe('met')
    expect(judgeGoal(goal, figures({ '2019M01': 1030.5 })).status).toBe('not-met')
  })

  it('of more rather than fewer is kept from the other side', () => {
    const more = aGoal({ target: { kind: 'level', side: 'higher', level: 1030 } })

    expect(judgeGoal(more, figures({ '2019M01': 1029 })).status).toBe('not-met')
    expect(judgeGoal(more, figures({ '2019M01': 1030 })).status).toBe('met')
  })

  it('leaves out months without a figure and says how many', () => {
    expect(
      judgeGoal(goal, figures({ '2019M01': 1000, '2019M02': null, '2019M03': 1020 })),
    ).toMatchObject({ average: 1010, missing: 1, periods: ['2019M01', '2019M03'], left: 9 })
  })

  it('says how many months are preliminary and whether any is simulated', () => {
    const own = [
      ...points({ '2019M01': 1000 }),
      ...points({ '2019M02': 1000, '2019M03': 1000 }, { preliminary: true, simulated: true }),
    ]

    expect(judgeGoal(goal, figures({}, { own }))).toMatchObject({
      preliminary: 2,
      simulated: true,
    })
  })
})

describe('the time that a goal holds for', () => {
  it('leaves out January when the goal began in July', () => {
    const goal = aGoal({ from: '2019M07', target: lower(1000) })

    expect(
      judgeGoal(goal, figures({ '2019M01': 2000, '2019M07': 990, '2019M08': 1000 })),
    ).toMatchObject({ status: 'met', average: 995, periods: ['2019M07', '2019M08'], left: 4 })
  })

  it('has not begun while all figures are from before', () => {
    const goal = aGoal({ from: '2019M07', target: lower(1000) })

    expect(judgeGoal(goal, figures({ '2019M06': 900 }))).toEqual(unknown('not-begun'))
    expect(judgeGoal(goal, figures({}))).toEqual(unknown('no-figures'))
  })

  it('is one year at a time, the newest', () => {
    const goal = aGoal({ from: '2018M01', til: null, target: lower(1000) })

    expect(
      judgeGoal(goal, figures({ '2018M11': 2000, '2018M12': 2000, '2019M01': 1000 })),
    ).toMatchObject({ status: 'met', periods: ['2019M01'] })
  })

  it('ends where the goal ends, whatever came after', () => {
    const goal = aGoal({ from: '2018M01', til: '2018M12', target: lower(1000) })

    expect(judgeGoal(goal, figures({ '2018M12': 1000, '2019M01': 2000 }))).toMatchObject({
      status: 'met',
      left: 0,
      missing: 11,
    })
  })
})

describe('a path', () => {
  const target = {
    kind: 'path',
    side: 'lower',
    levels: [
      { period: '2019M01', level: 1050 },
      { period: '2019M02', level: 1030 },
      { period: '2019M03', level: 1010 },
      { period: '2020', level: 990 },
    ],
  }
  const goal = aGoal({ from: '2019M01', til: null, target })

  it('has its own level in each month, or its year’s', () => {
    const periods = ['2018M12', '2019M02', '2019M04', '2020M05'].map((text) => Period.parse(text))

    expect(periods.map((period) => goalLevel(goal, { own: [], other: [] }, period))).toEqual([
      null,
      1030,
      null,
      990,
    ])
  })

  it('is held against the average of the levels of the same months', () => {
    expect(judgeGoal(goal, figures({ '2019M01': 1045, '2019M02': 1035 }))).toMatchObject({
      status: 'met',
      average: 1040,
      level: 1040,
    })
  })

  it('that ends early leaves nothing to do, and is not on the way any more', () => {
    const late = { '2019M01': 1060, '2019M02': 1040, '2019M03': 1000 }

    expect(judgeGoal(goal, figures(late))).toMatchObject({
      status: 'not-met',
      needed: null,
      left: 0,
    })
    expect(judgeGoal(goal, figures({ '2019M01': 1060 }))).toMatchObject({ needed: 1015, left: 2 })
  })

  it('is not judged by a month that it says nothing of', () => {
    expect(judgeGoal(goal, figures({ '2019M03': 1000, '2019M04': 2000 }))).toMatchObject({
      periods: ['2019M03'],
    })
    expect(judgeGoal(goal, figures({ '2019M04': 2000 }))).toEqual(unknown('no-level'))
  })
})

describe('a change from a base', () => {
  const hundredFewer = aGoal({ target: { kind: 'change', base: '2018', change: -100 } })
  const year2018 = Object.fromEntries(monthsOf(2018).map((period) => [period, 1500]))

  it('is counted from the average of the whole base', () => {
    expect(judgeGoal(hundredFewer, figures({ ...year2018, '2019M01': 1400 }))).toMatchObject({
      status: 'met',
      level: 1400,
    })
  })

  it('cannot be judged from a base that is not whole, nor across a break', () => {
    const { '2018M05': _, ...rest } = year2018
    const breaks = [aBreak({ date: '2018-07-01' })]

    expect(judgeGoal(hundredFewer, figures({ ...rest, '2019M01': 1400 }))).toEqual(
      unknown('no-base'),
    )
    expect(judgeGoal(hundredFewer, figures({ ...year2018, '2019M01': 1400 }, { breaks }))).toEqual(
      unknown('break'),
    )
  })

  it('upwards asks for more', () => {
    const more = aGoal({ target: { kind: 'change', base: '2018M12', change: 50 } })

    expect(judgeGoal(more, figures({ '2018M12': 100, '2019M01': 149 })).status).toBe('not-met')
    expect(judgeGoal(more, figures({ '2018M12': 100, '2019M01': 150 })).status).toBe('met')
  })
})

describe('a share', () => {
  const goal = aGoal({ target: lowerThanRegion })
  const beside = (own: Numbers, other: Numbers) =>
    judgeGoal(goal, figures(own, { indicator: share, other: points(other) }))

  it('is held against the other area month by month and never averaged', () => {
    expect(
      beside({ '2019M01': 11.1, '2019M02': 11.3 }, { '2019M01': 11.2, '2019M02': 11.4 }),
    ).toEqual({
      status: 'met',
      basis: 'each',
      kept: 2,
      newest: 11.3,
      level: 11.4,
      periods: ['2019M01', '2019M02'],
      missing: 0,
      preliminary: 0,
      simulated: false,
      left: 10,
    })
  })

  it('is on the way when it is lower in the newest month alone, and not lower when they print the same', () => {
    const region = { '2019M01': 11.2, '2019M02': 11.4 }

    expect(beside({ '2019M01': 11.9, '2019M02': 11.3 }, region).status).toBe('on-the-way')
    expect(beside({ '2019M01': 11.1, '2019M02': 11.36 }, region).status).toBe('not-met')
  })

  it('is judged by the months in which both areas have a figure', () => {
    expect(
      beside({ '2019M01': 11.1, '2019M02': 11.9 }, { '2019M01': 11.2, '2019M02': null }),
    ).toMatchObject({ status: 'met', periods: ['2019M01'] })
    expect(beside({ '2019M01': 11.1 }, { '2018M12': 11.2 })).toEqual(unknown('no-comparison'))
  })

  it('is preliminary where the other area’s figure is', () => {
    const other = points({ '2019M01': 11.2 }, { preliminary: true })

    expect(
      judgeGoal(goal, figures({ '2019M01': 11.1 }, { indicator: share, other })),
    ).toMatchObject({ preliminary: 1 })
  })
})

describe('a place on a ranking', () => {
  it('is judged by the newest alone, and a lower number is better', () => {
    const goal = aGoal({ from: '2018H1', til: null, target: { kind: 'rank', place: 25 } })
    const ranked = (own: Numbers) => judgeGoal(goal, figures(own, { indicator: place })).status

    expect(ranked({ '2018H1': 45, '2018H2': 21 })).toBe('met')
    expect(ranked({ '2018H1': 21, '2018H2': 26 })).toBe('not-met')
  })
})

describe('a budget', () => {
  it('is stated for its year and never held against figures of another measure', () => {
    const target = { kind: 'budget', indicator: 'budget-fuldtidspersoner', category: 'x' }
    const goal = aGoal({ target })
    const known = figures({ '2019M01': 3689 }, { other: points({ '2019': 3406 }) })

    expect(judgeGoal(goal, known)).toEqual(unknown('other-measure'))
    expect(goalLevel(goal, known, Period.parse('2019M01'))).toBe(3406)
  })
})

describe('the class of a benefit with a budget goal and an effort goal', () => {
  it.each([
    ['met', 'met', 'both'],
    ['not-met', 'met', 'only-effort'],
    ['on-the-way', 'met', 'only-effort'],
    ['met', 'not-met', 'only-budget'],
    ['not-met', 'on-the-way', 'neither'],
    ['unknown', 'met', 'unknown'],
  ] as const)('budget %s and effort %s: %s', (budget, effort, expected) => {
    expect(goalClass([standing('budget', budget), standing('effort', effort)])).toBe(expected)
  })

  it('needs both', () => {
    expect(goalClass([standing('budget', 'met')])).toBeNull()
  })
})

function standing(name: 'budget' | 'effort', status: GoalStatus) {
  return { goal: { name }, status }
}

function wholeYear(number: number): GoalFigures {
  return figures(Object.fromEntries(monthsOf(2019).map((period) => [period, number])))
}

function monthsOf(year: number): Period[] {
  return periodRange(Period.parse(`${year}M01`), Period.parse(`${year}M12`))
}

function unknown(reason: string) {
  return { status: 'unknown', reason }
}
