import {
  type Catalogue,
  type CategorySlug,
  Indicator,
  IndicatorSlug,
  type Observation,
  Period,
  numberOf,
  sameValue,
  shiftPeriod,
  total,
  unitKind,
} from '@noegletal/domain'
import { ingest } from '@noegletal/ingest'
import { readCatalogue } from '@noegletal/api'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocumentedFigures } from './documented-figures.ts'
import { type SimulatedBatch, simulatedBatches } from './simulated-batches.ts'

const dataDirectory = join(import.meta.dirname, '../../data')
const catalogue = await readCatalogue(dataDirectory)
const documented = await readDocumentedFigures(dataDirectory, catalogue)

const batches = [...simulatedBatches(catalogue, documented)]
const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.slug, indicator]))
const areas = new Map(catalogue.areas.map((area) => [area.code, area]))
const municipalities = catalogue.areas.filter(({ kind }) => kind === 'municipality')

describe('the simulated files', () => {
  it('are published one after the other', () => {
    const days = batches.map(({ publishedOn }) => publishedOn)

    expect(days).toEqual(days.toSorted())
  })

  it('have a name each and say that they are simulated', () => {
    const names = batches.map(({ fileName }) => fileName)

    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('simulerede-tal-2019M03.csv')
    expect(batches.filter(({ note }) => !note.includes('simulerede'))).toEqual([])
  })

  it('are small enough to fill a database while one waits', () => {
    const lines = batches.reduce((sum, { csv }) => sum + csv.split('\n').length, 0)

    expect(lines).toBeLessThan(1_200_000)
  })

  it('are the same for the same seed and others for another', () => {
    expect(firstFiles(catalogue, 2019)).toEqual(firstFiles(catalogue, 2019))
    expect(firstFiles(catalogue, 7)).not.toEqual(firstFiles(catalogue, 2019))
  })

  it.each([
    ['2019-06-04', 'bruttoledighed', '2019M03'],
    ['2019-06-04', 'sygedagpengeforloeb', '2019M02'],
    ['2019-11-13', 'bruttoledighed', '2019M09'],
    ['2019-11-13', 'sygedagpengeforloeb', '2019M08'],
    ['2019-11-13', 'forsorgshjem', '2019M10'],
    ['2019-11-13', 'benchmark-samlet', '2018H2'],
    ['2019-11-13', 'loenmodtagere-bopael', '2019K2'],
    ['2019-11-13', 'sager-ankestyrelsen', '2018'],
  ])('on %s show %s up to %s', (day, indicator, newest) => {
    const known = batches.filter(({ publishedOn }) => publishedOn <= day)
    const periods = known.flatMap(({ csv }) => periodsOf(csv, indicator))

    expect(periods.toSorted().at(-1)).toBe(newest)
  })
})

// Reading back all files takes long; these months have documented figures, breaks, a gap and the newest figures.
describe.each([
  'simulerede-tal-2016M11.csv',
  'simulerede-tal-2017M08.csv',
  'simulerede-tal-2019M03.csv',
  'simulerede-tal-sygedagpengeforloeb-2019M02.csv',
  'simulerede-tal-2019M05.csv',
  'simulerede-tal-2019M07.csv',
  'simulerede-tal-2019M09.csv',
  'simulerede-tal-sygedagpengeforloeb-2019M08.csv',
  'simulerede-tal-forsorgshjem-2019M10.csv',
  'simulerede-tal-2018K2.csv',
  'simulerede-tal-2018H2.csv',
  'simulerede-tal-2018.csv',
])('%s', (fileName) => {
  const figures = read(batchNamed(fileName))

  it('states every documented figure as it is documented', () => {
    const wrong = documented.filter((figure) => {
      const simulated = figures.find(figure)
      return simulated !== null && !sameValue(simulated.value, figure.value)
    })

    expect(wrong).toEqual([])
  })

  it('adds up the municipalities in every larger area', () => {
    const counts = figures.all.filter(
      ({ indicator, area, value }) =>
        isCount(indicator) && membersOf(area).length > 0 && value.kind === 'number',
    )
    const wrong = counts.filter((figure) => {
      const parts = membersOf(figure.area).map((area) =>
        numberIn(figures.find({ ...figure, area })),
      )
      return !parts.includes(null) && sumOf(parts) !== numberIn(figure)
    })

    expect(wrong).toEqual([])
  })

  it('adds up the categories to the total', () => {
    const totals = figures.all.filter(
      ({ indicator, category, value }) =>
        isCount(indicator) && category === total && value.kind === 'number',
    )
    const wrong = totals.filter((figure) => {
      const parts = categoriesOf(figure).map((category) => figures.find({ ...figure, category }))
      const known = parts.filter((part) => part?.value.kind === 'number')
      const shown = parts.filter((part) => !isNotShown(part))
      return (
        parts.length > 0 &&
        known.length === shown.length &&
        sumOf(known.map(numberIn)) !== numberIn(figure)
      )
    })

    expect(wrong).toEqual([])
  })

  it('has no more insured unemployed than unemployed', () => {
    const insured = figures.all.filter(({ indicator }) => indicator === 'a-dagpenge')
    const wrong = insured.filter((figure) => {
      const all = figures.find({ ...figure, indicator: IndicatorSlug.parse('bruttoledighed') })
      return (numberIn(figure) ?? 0) > (numberIn(all) ?? 100)
    })

    expect(wrong).toEqual([])
  })

  it('has whole counts, shares of at most 100 % and no minus zero', () => {
    const wrong = figures.all.filter(({ indicator, value }) => {
      const number = numberOf(value) ?? 0
      const kind = unitKind(getIndicator(indicator).unit)
      if (kind === 'share') return number < 0 || number > 100
      return Object.is(number, -0) || (kind === 'count' && number < 0)
    })

    expect(wrong).toEqual([])
  })

  it('is read by the import without a problem', () => {
    expect(figures.problems).toEqual([])
  })
})

describe('shares', () => {
  const figures = read(batchNamed('simulerede-tal-2018M07.csv'))

  it.each([
    ['bruttoledighed', 'bruttoledige', 'labour force'],
    ['foertidspension-andel', 'foertidspension', 'population'],
  ])('of %s are the sum of %s over the sum of the %s', (share, count) => {
    const period = '2018M07'
    const whole = (area: string): Whole =>
      wholeBetween(
        numberIn(figures.find({ indicator: share, area, category: total, period })),
        numberIn(figures.find({ indicator: count, area, category: total, period })),
      )
    const wrong = catalogue.areas
      .filter(({ kind }) => kind !== 'municipality')
      .filter(({ code }) => {
        const parts = membersOf(code).map(whole)
        return (
          sumOf(parts.map(({ least }) => least)) > whole(code).most ||
          sumOf(parts.map(({ most }) => most)) < whole(code).least
        )
      })

    expect(wrong).toEqual([])
  })

  it.each(['fleksjob', 'foertidspension', 'ressourceforloeb', 'ledighedsydelse'])(
    'and counts of %s say the same in the total of all benefits',
    (benefit) => {
      const own = figures.all.filter(
        ({ indicator, category, period }) =>
          indicator === benefit && category === total && period === '2018M07',
      )
      const wrong = own.filter((figure) => {
        const part = figures.find({
          ...figure,
          indicator: 'offentligt-forsoergede',
          category: benefit,
        })
        return part?.value.kind === 'number' && !sameValue(part.value, figure.value)
      })

      expect(own).toHaveLength(catalogue.areas.length)
      expect(wrong.filter(({ value }) => value.kind === 'number')).toEqual([])
    },
  )
})

describe('late registrations', () => {
  const before = read(batchNamed('simulerede-tal-2018M07.csv'))
  const after = read(batchNamed('simulerede-tal-2018M08.csv'))
  const july = Period.parse('2018M07')

  it('mostly raise the newest month a little', () => {
    const country = before.all.filter(
      ({ area, category, period, indicator }) =>
        area === '000' && category === total && period === july && isCount(indicator),
    )
    const changes = country.map(
      (figure) => (numberIn(after.find(figure)) ?? 0) / (numberIn(figure) ?? 1) - 1,
    )

    expect(changes.filter((change) => change < 0)).toEqual([])
    expect(Math.max(...changes)).toBeLessThan(0.012)
    expect(changes.filter((change) => change > 0).length).toBeGreaterThan(country.length / 2)
  })

  it('change nothing two months back', () => {
    const june = before.all.filter(({ period }) => period === shiftPeriod(july, -1))
    const changed = june.filter((figure) => {
      const later = after.find(figure)
      return later !== null && !sameValue(later.value, figure.value)
    })

    expect(changed).toEqual([])
  })
})

describe('the ranking', () => {
  const figures = read(batchNamed('simulerede-tal-2018H2.csv'))
  const period = '2018H2'
  const of = (indicator: string, area: string): number | null =>
    numberIn(figures.find({ indicator, area, category: total, period }))

  it.each(['samlet', 'dagpenge', 'kontanthjaelp', 'sygedagpenge'])(
    'of %s gives each municipality a place of its own, in the order of the differences',
    (field) => {
      const list = municipalities
        .map(({ code }) => ({
          place: of(`benchmark-${field}`, code) ?? 0,
          difference: of(`benchmark-${field}-forskel`, code) ?? 0,
        }))
        .toSorted((a, b) => a.place - b.place)
      const differences = list.map(({ difference }) => difference)

      expect(list.map(({ place }) => place)).toEqual(municipalities.map((_, index) => index + 1))
      expect(differences).toEqual(differences.toSorted((a, b) => a - b))
    },
  )

  it.each(['samlet', 'dagpenge', 'kontanthjaelp', 'sygedagpenge'])(
    'of %s has expected and actual shares that differ by the difference as it prints',
    (field) => {
      for (const { code } of municipalities) {
        const expected = of(`benchmark-${field}-forventet`, code) ?? NaN
        const actual = of(`benchmark-${field}-faktisk`, code) ?? NaN
        expect(actual - expected).toBeCloseTo(of(`benchmark-${field}-forskel`, code) ?? NaN, 5)
      }
    },
  )

  it('does not exist for other areas than municipalities', () => {
    const reasons = figures.all
      .filter(({ area }) => areas.get(area)?.kind !== 'municipality')
      .map(({ value }) => (value.kind === 'missing' ? value.reason : 'number'))

    expect(new Set(reasons)).toEqual(new Set(['not-applicable']))
  })
})

describe('what is missing', () => {
  it('has no line for a month of a registered gap', () => {
    const integration = read(batchNamed('simulerede-tal-2019M03.csv')).all.filter(
      ({ indicator, period }) => indicator === 'flygtninge-beskaeftigelse' && period === '2019M03',
    )

    expect(integration.map(({ area }) => area)).not.toContain('657')
    expect(integration.map(({ area }) => area)).toContain('727')
    expect(
      batches.flatMap(({ csv }) => periodsOf(csv, 'samtaler-forsikrede-ledige')),
    ).not.toContain('2017M07')
  })

  it('is suppressed only in a category of a small area', () => {
    const suppressed = read(batchNamed('simulerede-tal-2019M09.csv')).all.filter(
      ({ value }) => value.kind === 'missing' && value.reason === 'suppressed',
    )

    expect(suppressed.length).toBeGreaterThan(0)
    expect(suppressed.filter(({ category }) => category === total)).toEqual([])
    expect(suppressed.map(({ area }) => area)).toContain('825')
    expect(suppressed.filter(({ area }) => area === '000' || area === '657')).toEqual([])
  })

  it('is now and then a figure of the smallest municipalities', () => {
    const missing = batches
      .flatMap(({ csv }) => csv.split('\n'))
      .filter((line) => line.endsWith(';;i-alt;mangler'))
      .map((line) => line.split(';')[1])

    expect(new Set(missing)).toEqual(new Set(['563', '741', '825']))
  })
})

describe('a new indicator in the catalogue', () => {
  it('gets figures for every area without a change of the program', () => {
    const added = Indicator.parse({
      ...getIndicator('sygedagpengeforloeb'),
      slug: 'barselsforloeb',
      title: 'Barselsforløb',
      usualLagDays: 42,
    })
    const extended: Catalogue = { ...catalogue, indicators: [...catalogue.indicators, added] }
    const name = 'simulerede-tal-2016M01.csv'
    const first = firstFiles(extended, 2019).find(({ fileName }) => fileName === name)
    const usual = batchNamed(name)
    const lines = first?.csv.split('\n').filter((line) => line.startsWith('barselsforloeb;')) ?? []

    expect(lines).toHaveLength(catalogue.areas.length * 6)
    expect(first?.csv.split('\n').filter((line) => !line.startsWith('barselsforloeb;'))).toEqual(
      usual.csv.split('\n'),
    )
  })
})

type Key = { indicator: string; area: string; category: string; period: string }
type Figures = {
  all: readonly Observation[]
  problems: readonly unknown[]
  find(key: Key): Observation | null
}

function read({ csv, publishedOn }: SimulatedBatch): Figures {
  const result = ingest(Buffer.from(csv), { ...catalogue, knownOn: publishedOn })
  if (!result.ok) throw new Error(result.error.message)
  const cells = new Map(result.value.observations.map((figure) => [nameOf(figure), figure]))
  return {
    all: result.value.observations,
    problems: result.value.problems,
    find: (key) => cells.get(nameOf(key)) ?? null,
  }
}

function nameOf({ indicator, area, category, period }: Key): string {
  return `${indicator}/${area}/${category}/${period}`
}

function batchNamed(fileName: string): SimulatedBatch {
  const batch = batches.find((candidate) => candidate.fileName === fileName)
  if (!batch) throw new Error(`There is no ${fileName}.`)
  return batch
}

function firstFiles(from: Catalogue, seed: number): SimulatedBatch[] {
  const files: SimulatedBatch[] = []
  for (const file of simulatedBatches(from, documented, { seed })) {
    files.push(file)
    if (files.length === 4) break
  }
  return files
}

function periodsOf(csv: string, indicator: string): string[] {
  const lines = csv.split('\n').filter((line) => line.startsWith(`${indicator};`))
  return [...new Set(lines.map((line) => line.split(';')[2] ?? ''))]
}

function getIndicator(slug: string): Indicator {
  const indicator = indicators.get(slug as Indicator['slug'])
  if (!indicator) throw new Error(`There is no ${slug}.`)
  return indicator
}

const isCount = (slug: string): boolean => unitKind(getIndicator(slug).unit) === 'count'

function membersOf(code: string): string[] {
  const area = areas.get(code as Catalogue['areas'][number]['code'])
  if (area?.kind === 'country') return municipalities.map((municipality) => municipality.code)
  return area?.members ?? []
}

function categoriesOf({ indicator }: Key): CategorySlug[] {
  return getIndicator(indicator).dimension?.categories.map(({ slug }) => slug) ?? []
}

// The source never shows this part, and it is not in the total either.
const isNotShown = (figure: Observation | null | undefined): boolean =>
  figure?.value.kind === 'missing' && figure.value.reason === 'missing'

const numberIn = (figure: Observation | null | undefined): number | null =>
  figure ? numberOf(figure.value) : null

const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)

type Whole = { readonly least: number; readonly most: number }

/** What `count` can be a share of, when the share is printed with one decimal; anything when a figure is missing. */
function wholeBetween(share: number | null, count: number | null): Whole {
  if (share === null || count === null) return { least: 0, most: Infinity }
  return { least: (100 * count) / (share + 0.05), most: (100 * count) / (share - 0.05) }
}
