import {
  type Area,
  type FileProblem,
  type Figures,
  Period,
  type SourcedObservation,
  arrangeFigures,
  numberOf,
  shiftPeriod,
  total,
} from '@noegletal/domain'
import { aBreak, anIndicator, anObservation } from '@noegletal/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HistoryRules, checkAgainstHistory } from './against-history.ts'
import type { PublishedFigures } from './published-figures.ts'

const share = anIndicator()
const count = anIndicator({
  slug: 'sygedagpengeforloeb',
  title: 'Sygedagpengeforløb',
  unit: 'spells',
  decimals: 0,
})
const areas = [
  { code: '657', name: 'Herning' },
  { code: '661', name: 'Holstebro' },
] as unknown as Area[]

const rules: HistoryRules = {
  indicators: [share, count],
  areas,
  breaks: [],
  gaps: [],
  publishedOn: '2019-11-20',
  partial: false,
  columnOf: () => 'værdi',
}

type Words = { indicator?: string; area?: string; from?: string; line?: number }

/** The numbers of one series, period by period; null leaves a period out. */
function aSeries(numbers: readonly (number | null)[], words: Words = {}): SourcedObservation[] {
  const { from = '2017M01', line = 2, ...key } = words
  return numbers.flatMap((number, step) =>
    number === null
      ? []
      : [
          {
            ...anObservation({ ...key, number, period: shiftPeriod(Period.parse(from), step) }),
            line: line + step,
          },
        ],
  )
}

function figuresOf(observations: readonly SourcedObservation[]): Figures {
  const arranged = arrangeFigures(observations)
  if (!arranged.ok) throw new Error('A cell stands twice')
  return arranged.value
}

/** What stands published since a day. */
function publishedOf(
  observations: readonly SourcedObservation[],
  publishedOn = '2019-10-10',
  simulated: readonly SourcedObservation[] = [],
): PublishedFigures {
  const parts = new Map(
    [...figuresOf(observations).indicators].map((part) => [part.indicator, part]),
  )
  const standIns = simulated.flatMap(({ period, value, ...key }) => {
    const number = numberOf(value)
    const isCovered = observations.some(
      (one) => one.period === period && one.area === key.area && one.indicator === key.indicator,
    )
    return number === null || isCovered ? [] : [{ ...key, period, number }]
  })
  return {
    isRepeated: () => false,
    extent: async (indicator) => {
      const periods = parts.get(indicator)?.periods ?? []
      const [from] = periods
      const til = periods.at(-1)
      return from === undefined || til === undefined ? null : { from, til, publishedOn }
    },
    standInExtent: async (indicator) => {
      const periods = standIns.filter((one) => one.indicator === indicator).map((one) => one.period)
      const [from] = periods
      const til = periods.at(-1)
      return from === undefined || til === undefined ? null : { from, til }
    },
    series: async (indicator, wanted) => {
      const known = [...(parts.get(indicator)?.series ?? [])]
      return wanted.map((area) => ({
        indicator: anIndicator({ slug: indicator }).slug,
        area,
        category: total,
        points: known
          .filter(({ key }) => key.area === area)
          .flatMap(({ observations: points }) =>
            points.map(({ period, value }) => ({ period, number: numberOf(value) ?? 0 })),
          ),
        standIns: standIns.filter((one) => one.indicator === indicator && one.area === area),
      }))
    },
  }
}

function check(
  file: readonly SourcedObservation[],
  published: readonly SourcedObservation[],
  words: Partial<HistoryRules> = {},
): Promise<FileProblem[]> {
  return checkAgainstHistory(figuresOf(file), publishedOf(published), { ...rules, ...words })
}

/** The same where simulated figures stand in for the real ones that are not published yet. */
function checkBeside(
  file: readonly SourcedObservation[],
  {
    real = [],
    simulated,
  }: {
    readonly real?: readonly SourcedObservation[]
    readonly simulated: readonly SourcedObservation[]
  },
): Promise<FileProblem[]> {
  return checkAgainstHistory(figuresOf(file), publishedOf(real, '2019-10-10', simulated), rules)
}

/** 33 months until 2019M09 around 3.4, with more in winter. */
const steady = Array.from({ length: 33 }, (_, month) => 3.6 - (month % 4) / 10)
const next = { from: '2019M10' }

describe('a series against its own history', () => {
  it('says nothing when the series goes on as it did', async () => {
    expect(await check(aSeries([3.5], next), aSeries(steady))).toEqual([])
  })

  it('tells of a jump with what was found, what was expected, and where', async () => {
    expect(await check(aSeries([6.9], next), aSeries(steady))).toEqual([
      {
        id: 'jump/bruttoledighed/657/i-alt/2019M10/6.9',
        severity: 'warning',
        kind: 'jump',
        column: 'værdi',
        found: '6,9',
        expected: 'et tal mellem 2,0 og 5,0',
        message:
          'fandt 6,9 for »Bruttoledighed« (Herning, oktober 2019); i september 2019 var det 3,6, og det ændrer sig normalt højst 0,6 fra måned til måned',
        count: 1,
        lines: [2],
      },
    ])
  })

  it('says nothing of a jump that stands published already', async () => {
    const withJump = [...steady.slice(0, 20), 9.9, ...steady.slice(21)]

    expect(await check(aSeries([...withJump, 3.5]), aSeries(withJump))).toEqual([])
  })

  it('tells of an older figure that the file changes far beyond the usual', async () => {
    const changed = [...steady.slice(0, 20), 7.1, ...steady.slice(21), 3.5]
    const problems = await check(aSeries(changed), aSeries(steady))

    expect(problems.map(({ kind, lines }) => ({ kind, lines }))).toEqual([
      { kind: 'jump', lines: [22] },
    ])
  })

  it('knows the season: what happens every January is no jump', async () => {
    const seasonal = Array.from({ length: 48 }, (_, month) => (month % 12 === 0 ? 900 : 500))
    const published = aSeries(seasonal, { indicator: count.slug, from: '2015M01' })
    const january = aSeries([905], { indicator: count.slug, from: '2019M01' })

    expect(await check(january, published, { publishedOn: '2019-11-20' })).toEqual([])
  })

  it('says nothing across a break', async () => {
    const breaks = [aBreak({ date: '2019-10-01' })]

    expect(await check(aSeries([6.9], next), aSeries(steady), { breaks })).toEqual([])
  })

  it('has no opinion with fewer than twelve figures to judge by', async () => {
    const short = aSeries(steady.slice(-11), { from: '2018M11' })

    expect(await check(aSeries([6.9], next), short)).toEqual([])
  })

  it('lets small counts be small counts', async () => {
    const few = [3, 5, 2, 6, 4, 3, 5, 4, 2, 5, 3, 4, 6, 4, 3]
    const published = aSeries(few, { indicator: count.slug, from: '2018M07' })

    expect(await check(aSeries([9], { ...next, indicator: count.slug }), published)).toEqual([])
  })

  it('judges only the newest figures of a series that is new, by its own earlier ones', async () => {
    const withOldJump = [...steady.slice(0, 10), 9.9, ...steady.slice(11)]
    const problems = await check(aSeries([...withOldJump, 9.9]), [])

    expect(problems.map(({ kind, lines }) => ({ kind, lines }))).toEqual([
      { kind: 'jump', lines: [35] },
    ])
  })

  it('tells the ten largest jumps one by one and the others together', async () => {
    const codes = Array.from({ length: 30 }, (_, number) => String(700 + number))
    const published = codes.flatMap((area) => aSeries(steady, { area }))
    const file = codes.flatMap((area, row) =>
      aSeries([6 + row / 10], { ...next, area, line: 2 + row }),
    )
    const problems = await check(file, published)

    expect(problems.map((problem) => problem.count)).toEqual([...Array(10).fill(1), 20])
    expect(problems[0]).toMatchObject({ found: '8,9', lines: [31] })
    expect(problems[10]).toMatchObject({
      found: '20 andre spring',
      lines: Array.from({ length: 20 }, (_, row) => 2 + row),
    })
  })
})

describe('a figure in another unit', () => {
  it('is pointed out as such and not as a jump', async () => {
    expect(await check(aSeries([0.034], next), aSeries(steady))).toMatchObject([
      {
        kind: 'suspected-unit',
        found: '0,034',
        expected: 'et tal omkring 3,5',
        message:
          'fandt 0,034 for »Bruttoledighed« (Herning, oktober 2019), omkring 1/100 af det sædvanlige niveau 3,5; er komma eller enhed forkert?',
        count: 1,
        lines: [2],
      },
    ])
  })

  it('is one matter for the whole file, with how often it comes up', async () => {
    const inThousands = steady.map((number) => Math.round(number * 100) / 100)
    const persons = inThousands.map((number) => Math.round(number * 1000))
    const published = aSeries(persons, { indicator: count.slug })
    const file = aSeries([...persons.map((number) => number * 1000), 3_500_000], {
      indicator: count.slug,
    })

    expect(await check(file, published)).toMatchObject([
      { kind: 'suspected-unit', id: 'suspected-unit/sygedagpengeforloeb/1000/33', count: 33 },
    ])
  })

  it('is suspected in a first file when every share is a small fraction', async () => {
    expect(await check(aSeries([0.034, 0.0351, 0.0349, 0.036]), [])).toMatchObject([
      { kind: 'suspected-unit', count: 4, lines: [2, 3, 4, 5] },
    ])
  })

  it('is suspected in a later file too, where too little is published to tell', async () => {
    const published = aSeries([3.4, 3.5])
    const file = aSeries([0.0345, 0.0351, 0.0349], { from: '2017M03' })

    expect(await check(file, published)).toMatchObject([{ kind: 'suspected-unit', count: 3 }])
  })

  it('is not suspected where the published shares are as small', async () => {
    const published = aSeries([0.0344, 0.0352])
    const file = aSeries([0.0345, 0.0351, 0.0349], { from: '2017M03' })

    expect(await check(file, published)).toEqual([])
  })

  it('is not suspected in a first file of a small share with the usual decimals', async () => {
    expect(await check(aSeries([0.4, 0.41, 0.39, 0.4]), [])).toEqual([])
  })
})

describe('a series that is mostly simulated', () => {
  const real = aSeries(steady.slice(-3), { from: '2019M07' })
  const simulated = aSeries(steady)

  it('gives one notice of what lies far from it, which says what it rests on', async () => {
    expect(await checkBeside(aSeries([6.9], next), { real, simulated })).toMatchObject([
      {
        kind: 'jump',
        count: 1,
        lines: [2],
        expected: 'et tal omkring 3,6',
        message:
          'fandt 6,9 for »Bruttoledighed« (Herning, oktober 2019), langt fra 3,6 i september 2019; men tallene før er mest simulerede, så det kan være rigtigt',
      },
    ])
  })

  it('is judged too where no real figure is published at all', async () => {
    expect(await checkBeside(aSeries([6.9], next), { simulated })).toMatchObject([
      { kind: 'jump', count: 1 },
    ])
    expect(await checkBeside(aSeries([3.5], next), { simulated })).toEqual([])
  })

  it('gives one notice for many areas', async () => {
    const codes = ['657', '661', '665']
    const file = codes.flatMap((area, row) =>
      aSeries([6.9 + row], { ...next, area, line: 2 + row }),
    )
    const before = codes.flatMap((area) => aSeries(steady, { area }))

    expect(await checkBeside(file, { simulated: before })).toMatchObject([
      {
        kind: 'jump',
        count: 3,
        lines: [2, 3, 4],
        message:
          '3 tal for »Bruttoledighed« ligger langt fra tallene før dem (mest 8,9 for 665, oktober 2019, mod 3,6 før); men tallene før er mest simulerede, så det kan være rigtigt',
      },
    ])
  })

  it('shows that a share is written as a fraction', async () => {
    expect(await checkBeside(aSeries([0.034], next), { real, simulated })).toMatchObject([
      {
        kind: 'suspected-unit',
        message:
          'fandt 0,034 for »Bruttoledighed« (Herning, oktober 2019), omkring 1/100 af niveauet i de simulerede tal, 3,5; er komma eller enhed forkert?',
      },
    ])
  })

  it('says nothing against a file that is long enough to be judged by itself', async () => {
    const file = aSeries(steady.map((number) => number + 4))

    expect(await checkBeside(file, { simulated })).toEqual([])
  })

  it('has no say where real figures are enough', async () => {
    const other = aSeries(
      steady.map((number) => number + 10),
      { from: '2014M01' },
    )
    const enough = aSeries(steady)

    expect(await checkBeside(aSeries([3.5], next), { real: enough, simulated: other })).toEqual([])
  })

  it('does not hide that whole periods have no real figure', async () => {
    const file = aSeries([3.5], { from: '2019M12' })

    expect(await checkBeside(file, { real, simulated: aSeries(steady) })).toMatchObject([
      {
        kind: 'missing-period',
        message:
          '»Bruttoledighed« mangler oktober 2019 til november 2019: hele perioder uden andet end simulerede tal hverken i filen eller blandt de publicerede, selv om der er tal før og efter',
      },
    ])
  })
})

describe('the periods of a file', () => {
  it('may not leave a hole after the published ones', async () => {
    expect(await check(aSeries([3.4], { from: '2020M01' }), aSeries(steady))).toMatchObject([
      {
        kind: 'missing-period',
        count: 3,
        expected: 'tal for oktober 2019 til december 2019',
        message:
          '»Bruttoledighed« mangler oktober 2019 til december 2019: hele perioder uden tal hverken i filen eller blandt de publicerede, selv om der er tal før og efter',
      },
    ])
  })

  it('may not leave a hole inside that nothing is published for', async () => {
    const file = aSeries([3.4, null, 3.4, 3.4])

    expect(await check(file, [])).toMatchObject([
      {
        kind: 'missing-period',
        count: 1,
        message:
          '»Bruttoledighed« mangler februar 2017: en hel måned uden tal hverken i filen eller blandt de publicerede, selv om der er tal før og efter',
      },
    ])
    expect(await check(file, aSeries([3.4, 3.4, 3.4]))).toEqual([])
  })

  it('may lack what is registered as missing', async () => {
    const gap = {
      indicator: share.slug,
      area: null,
      from: Period.parse('2019M11'),
      til: Period.parse('2019M12'),
      reason: 'Nyt fagsystem',
      expected: null,
      simulated: false,
    }
    const problems = await check(aSeries([3.4], { from: '2020M01' }), aSeries(steady), {
      gaps: [gap],
    })

    expect(problems.map(({ expected }) => expected)).toEqual(['tal for oktober 2019'])
  })

  it('should not end before what is published', async () => {
    const old = aSeries([3.4, 3.4], { from: '2019M06' })

    expect((await check(old, aSeries(steady))).map(({ kind, found }) => [kind, found])).toEqual([
      ['older-than-published', 'juli 2019'],
    ])
  })

  it('may be any when the file corrects only the figures that it has', async () => {
    const correction = [...aSeries([3.5], { from: '2019M05' }), ...aSeries([3.5], next)]

    expect(await check(correction, aSeries(steady), { partial: true })).toEqual([])
  })

  it('should not be published before the newest figures', async () => {
    const problems = await check(aSeries([3.5], next), aSeries(steady), {
      publishedOn: '2019-10-09',
    })

    expect(problems).toMatchObject([
      {
        kind: 'older-than-published',
        found: '9. oktober 2019',
        expected: '10. oktober 2019 eller senere',
        column: null,
        lines: [],
      },
    ])
  })
})

const kinds = (problems: readonly FileProblem[]) => problems.map(({ kind }) => kind)

describe('any series', () => {
  // A level, a season and noise that stays within a bound.
  const noise = fc.double({ min: -1, max: 1, noNaN: true })
  const anyHistory = fc.record({
    level: fc.integer({ min: 50, max: 50_000 }),
    season: fc.double({ min: 0, max: 0.1, noNaN: true }),
    noises: fc.array(noise, { minLength: 37, maxLength: 60 }),
  })
  type History = { level: number; season: number; noises: readonly number[] }
  const numbersOf = ({ level, season, noises }: History): number[] =>
    noises.map((one, month) =>
      Math.round(
        level * (1 + season * Math.sin((month * Math.PI) / 6)) + one * 0.8 * Math.sqrt(level),
      ),
    )
  const split = (history: History) => {
    const all = aSeries(numbersOf(history), { indicator: count.slug, from: '2014M01' })
    return { published: all.slice(0, -1), newest: all.slice(-1), whole: all }
  }

  it('that goes on as it did is not remarked upon', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const { published, newest, whole } = split(history)

        expect(await check(newest, published)).toEqual([])
        expect(await check(whole, published)).toEqual([])
        expect(await check(whole, [])).toEqual([])
      }),
    )
  })

  it('with a planted fault is found, alone and in the middle of its own file', async () => {
    const anyFault = fc.constantFrom(
      (number: number) => number * 10,
      (number: number) => number * 1000,
      (number: number) => number / 100,
      (number: number) => number * 4 + 100,
    )
    await fc.assert(
      fc.asyncProperty(anyHistory, anyFault, async (history, fault) => {
        const { published, newest, whole } = split(history)
        const faulty = newest.map((one) => ({
          ...one,
          value: { kind: 'number' as const, number: fault(numberOf(one.value) ?? 0) },
        }))

        expect(kinds(await check(faulty, published))).toHaveLength(1)
        expect(kinds(await check([...whole.slice(0, -1), ...faulty], published))).toHaveLength(1)
      }),
    )
  })

  it('is looked up only when it may matter', async () => {
    const codes = Array.from({ length: 1000 }, (_, number) => String(1000 + number).slice(1))
    const file = codes.flatMap((area) => aSeries(steady, { area }))
    const faulty = file.map((one) =>
      one.area === '901' && one.period === '2018M05'
        ? { ...one, value: { kind: 'number' as const, number: 8.8 } }
        : one,
    )
    const published = publishedOf(file)
    let asked = 0
    const counting: PublishedFigures = {
      ...published,
      series: (indicator, wanted, from) => {
        asked += wanted.length
        return published.series(indicator, wanted, from)
      },
    }
    const problems = await checkAgainstHistory(figuresOf(faulty), counting, rules)

    expect(problems.map(({ found }) => found)).toEqual(['8,8'])
    expect(asked).toBeLessThan(300)
  })

  it('is not looked up for a series that only repeats what is published', async () => {
    const file = [...aSeries(steady), ...aSeries(steady, { area: '661' })]
    const published = publishedOf(file)
    const asked: string[] = []
    const problems = await checkAgainstHistory(
      figuresOf(file),
      {
        ...published,
        isRepeated: ({ key }) => key.area === '661',
        series: (indicator, wanted, from) => {
          asked.push(...wanted)
          return published.series(indicator, wanted, from)
        },
      },
      rules,
    )

    expect(problems).toEqual([])
    expect(asked).toEqual(['657'])
  })

  it('can be stopped between two series', async () => {
    const file = figuresOf([...aSeries(steady), ...aSeries(steady, { area: '661' })])
    const seen: number[] = []
    const onCells = (cells: number): void => {
      seen.push(cells)
      if (cells > 40) throw new Error('afbrudt')
    }
    await expect(checkAgainstHistory(file, publishedOf([]), { ...rules, onCells })).rejects.toThrow(
      'afbrudt',
    )

    expect(seen).toEqual([33, 66])
  })
})
