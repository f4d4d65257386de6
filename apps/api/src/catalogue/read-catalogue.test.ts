import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AreaKind,
  type Catalogue,
  type Indicator,
  goalFault,
  unitKind,
} from '@noegletal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCatalogue } from './read-catalogue.ts'
import { readDocumentedBatches } from './read-documented-batches.ts'

const dataDirectory = join(import.meta.dirname, '../../../../data')
const catalogue = await readCatalogue(dataDirectory)

const ofKind = (kind: AreaKind): Catalogue['areas'] =>
  catalogue.areas.filter((area) => area.kind === kind)
const codesOf = (areas: Catalogue['areas']): string[] => areas.map(({ code }) => code)

describe('the areas', () => {
  it.each([
    ['municipality', 98],
    ['rar', 8],
    ['landsdel', 11],
    ['region', 5],
    ['country', 1],
  ] as const)('has every %s', (kind, count) => {
    expect(ofKind(kind)).toHaveLength(count)
  })

  it.each(['rar', 'landsdel', 'region'] as const)(
    'puts each municipality in exactly one %s',
    (kind) => {
      const members = ofKind(kind).flatMap((area) => area.members)

      expect(members.toSorted()).toEqual(codesOf(ofKind('municipality')).toSorted())
    },
  )

  it('have an official name where it is not the name and »Kommune«', () => {
    const named = catalogue.areas.flatMap(({ officialName }) => officialName ?? [])

    expect(named).toEqual(['Københavns Kommune', 'Bornholms Regionskommune'])
  })

  it('lists no members of a municipality or the country', () => {
    const single = [...ofKind('municipality'), ...ofKind('country')]

    expect(single.filter(({ members }) => members.length > 0)).toEqual([])
  })

  it('knows RAR Vestjylland by its eight municipalities', () => {
    const rar = catalogue.areas.find(({ code }) => code === 'rar-vestjylland')

    expect(rar?.members).toEqual(['657', '661', '665', '671', '756', '760', '779', '791'])
  })

  it.each([
    ['657', 'herning'],
    ['000', 'hele-landet'],
    ['09', 'landsdel-oestjylland'],
    ['082', 'region-midtjylland'],
    ['480', 'nordfyns'],
    ['492', 'aeroe'],
  ])('calls %s %s in links', (code, slug) => {
    expect(catalogue.areas.find((area) => area.code === code)?.slug).toBe(slug)
  })
})

describe('the names of the indicators', () => {
  it('are each the name of one alone, in titles and other names together', () => {
    const names = catalogue.indicators.flatMap(({ title, otherNames = [] }) =>
      [title, ...otherNames].map((name) => name.toLowerCase()),
    )

    expect(names).toEqual([...new Set(names)])
  })
})

describe('the counts with a share', () => {
  it('come from the same table of the same publisher as the share', () => {
    const pairs = catalogue.indicators.flatMap(({ share, source }) =>
      share === undefined ? [] : { count: source, share },
    )

    expect(pairs.map(({ share }) => share)).toEqual(['bruttoledighed', 'foertidspension-andel'])
    for (const { count, share } of pairs) {
      expect(catalogue.indicators.find(({ slug }) => slug === share)?.source).toEqual(count)
    }
  })
})

describe('the goals', () => {
  it('ask for nothing that their figures cannot be judged by', () => {
    expect(catalogue.goals.flatMap((goal) => goalFault(goal, catalogue.indicators) ?? [])).toEqual(
      [],
    )
  })

  it('link every benefit of the budget to the figure beside it', () => {
    const budget = catalogue.indicators.find(({ slug }) => slug === 'budget-fuldtidspersoner')
    const linked = catalogue.goals.flatMap(({ target }) =>
      target.kind === 'budget' ? target.category : [],
    )

    const benefits = budget?.dimension?.categories.map(({ slug }) => slug) ?? []
    expect(linked.toSorted()).toEqual([...benefits, 'i-alt'].toSorted())
  })
})

describe.each(catalogue.indicators.map((indicator) => [indicator.slug, indicator] as const))(
  'the indicator %s',
  (_slug, indicator) => {
    it('is explained in at most four whole sentences', () => {
      const sentences = indicator.definition.split(/(?<=\.)\s+(?=[A-ZÆØÅ])/)

      expect(indicator.definition).toMatch(/^[A-ZÆØÅ].*[.]$/)
      expect(sentences.length).toBeLessThanOrEqual(4)
    })

    it('has a title, a measure and a phrase that stands inside a sentence', () => {
      expect(indicator.title).toMatch(/^[A-ZÆØÅ].*[^.;]$/)
      expect(indicator.measure).toMatch(/^[a-zæøå].*[^.;]$/)
      expect(indicator.phrase).toMatch(/^[a-zæøå].*[^.;]$/)
    })

    it('says what a share is a share of, and only that', () => {
      const isShare = unitKind(indicator.unit) === 'share' || indicator.unit === 'percentage-points'

      expect(indicator.denominator === null).toBe(!isShare)
    })

    it('says of a count below a year whether it is a flow or a stock, and only of that', () => {
      const isPartOfYear = ['month', 'quarter', 'half-year'].includes(indicator.granularity)
      const isCount = unitKind(indicator.unit) === 'count'

      expect(indicator.flowOrStock !== null).toBe(isPartOfYear && isCount)
    })

    it('has decimals that fit its unit', () => {
      expect(decimalsOf(indicator)).toContain(indicator.decimals)
    })

    it('names its publisher, and a page or itself as the source', () => {
      expect(indicator.source.publisher).toMatch(/\S{3}/)
      expect(indicator.source.url ?? indicator.source.publisher).toMatch(/^https:|^Kommunens egen/)
    })

    it('names no municipality', () => {
      const text = `${indicator.title} ${indicator.measure} ${indicator.phrase} ${indicator.definition}`

      expect(ofKind('municipality').filter(({ name }) => text.includes(`${name} `))).toEqual([])
    })

    it('has categories that are told apart by slug and by title', () => {
      const categories = indicator.dimension?.categories ?? []

      expect(new Set(categories.map(({ slug }) => slug)).size).toBe(categories.length)
      expect(new Set(categories.map(({ title }) => title)).size).toBe(categories.length)
      expect(categories.map(({ slug }) => slug)).not.toContain('i-alt')
    })
  },
)

describe('the indicators', () => {
  it('have every slug that links rely on', () => {
    const slugs = catalogue.indicators.map(({ slug }) => slug)

    expect(slugs).toEqual(expect.arrayContaining([...promisedSlugs]))
  })

  it('can be told apart by title', () => {
    const titles = catalogue.indicators.map(({ title }) => title.toLowerCase())

    expect(new Set(titles).size).toBe(titles.length)
  })

  it('are few enough on Overblik to be read at a glance', () => {
    const shown = catalogue.indicators.filter(({ onOverview }) => onOverview)

    expect(shown.length).toBeGreaterThanOrEqual(12)
    expect(shown.length).toBeLessThanOrEqual(14)
  })

  it('stand theme by theme, and every theme has some', () => {
    const themes = catalogue.indicators.map(({ theme }) => theme)

    expect([...new Set(themes)]).toEqual(catalogue.themes.map(({ slug }) => slug))
    expect(themes.filter((theme, index) => theme !== themes[index - 1])).toHaveLength(
      catalogue.themes.length,
    )
  })
})

describe('the breaks', () => {
  it('stand in the order of their dates', () => {
    const dates = catalogue.breaks.map(({ date }) => date)

    expect(dates).toEqual(dates.toSorted())
  })

  it('are all there, with COVID-19 as the one event', () => {
    expect(catalogue.breaks.map(({ date }) => date.slice(0, 7))).toEqual(breakMonths)
    expect(catalogue.breaks.filter(({ kind }) => kind === 'event')).toEqual([
      expect.objectContaining({ date: '2020-03-01' }),
    ])
  })
})

describe('the gaps and the meetings', () => {
  it('say which gaps are simulated', () => {
    expect(catalogue.gaps.some(({ simulated }) => simulated)).toBe(true)
    expect(catalogue.gaps.some(({ simulated }) => !simulated)).toBe(true)
  })

  it('has the meetings whose minutes are documented', async () => {
    const batches = await readDocumentedBatches(dataDirectory)

    const days = new Set(batches.map(({ publishedOn }) => publishedOn))
    expect(catalogue.meetings.map(({ date }) => date)).toEqual([...days])
  })
})

describe('the report templates', () => {
  const [minutes] = catalogue.reportTemplates

  it('have the sections of the committee’s agenda in its order', () => {
    expect(minutes?.sections.map(({ heading }) => heading)).toEqual([
      'Ledighed',
      'Unge på offentlig forsørgelse',
      'Kontant-, uddannelseshjælp og integrationsydelse',
      'Forsikrede ledige',
      'Sygedagpenge',
      'Jobafklaringsforløb',
      'Fleksjob, ledighedsydelse og ressourceforløb',
      'Førtidspension',
      'Beskæftigelsesministeriets rangliste',
      'Integrationsområdet',
    ])
  })

  it('name no area', () => {
    const text = JSON.stringify(catalogue.reportTemplates)

    expect(catalogue.areas.filter(({ name }) => text.includes(name))).toEqual([])
  })

  it('have a threshold for every count and amount of money that they may call level', () => {
    const told = catalogue.indicators.filter(({ unit }) =>
      ['count', 'money'].includes(unitKind(unit)),
    )
    const known = catalogue.levelThresholds.map(({ unit }) => unit)

    expect(known).toEqual(expect.arrayContaining(told.map(({ unit }) => unit)))
  })
})

describe('a fault in a file', () => {
  let copy: string

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'catalogue-'))
  })
  afterAll(() => rm(copy, { recursive: true }))

  it.each([
    ['themes.json', '[', '[[', /themes\.json: filen er ikke gyldig JSON/],
    ['breaks.json', '2013-01-01', '2013-13-01', /breaks\.json: 0\.date: /],
    ['level-thresholds.json', '0.005', '5', /level-thresholds\.json: 0\.relative: /],
    ['report-templates.json', '"own"', '"vores"', /report-templates\.json: 0\.sections\.0\./],
    ['gaps.json', 'samtaler-forsikrede-ledige', 'samtaler', /Nøgletallet »samtaler« findes ikke/],
    ['areas.csv', '657;herning', '657;vejle', /»vejle« står to gange/],
    [
      'areas.csv',
      '082;10;rar-vestjylland',
      '099;10;rar-vestjylland',
      /areas\.csv: .* »099« i kolonnen region/,
    ],
    ['areas.csv', 'code;slug', 'kode;slug', /areas\.csv, linje 1: /],
    ['areas.csv', 'Hele landet;;country;;;', 'Hele landet;;country;', /areas\.csv, linje 2: /],
    ['indicators/unge.json', '"unge"', '"unger"', /unge\.json: .*hører til temaet »unger«/],
    ['indicators/unge.json', '"lower"', '"down"', /unge\.json: 0\.direction: /],
  ])('in %s (%s → %s) is told by file and place', async (file, before, after, message) => {
    await cp(dataDirectory, copy, { recursive: true })
    const text = await readFile(join(copy, file), 'utf8')
    await writeFile(join(copy, file), text.replace(before, after))

    await expect(readCatalogue(copy)).rejects.toThrow(message)
  })

  it('is told when a file is not there', async () => {
    await expect(readCatalogue(join(copy, 'nowhere'))).rejects.toThrow(/kan ikke læses/)
  })
})

function decimalsOf({ unit, slug }: Indicator): readonly number[] {
  if (slug === 'forsorgshjem') return [2]
  const kind = unitKind(unit)
  if (kind === 'share') return [1, 2]
  if (unit === 'dkk-millions') return [0, 1]
  return unit === 'percentage-points' ? [1] : [0]
}

const promisedSlugs = [
  'bruttoledighed',
  'unge-offentlig-forsoergelse',
  'kontanthjaelp-mv',
  'a-dagpenge',
  'sygedagpenge',
  'sygedagpengeforloeb',
  'jobafklaring',
  'fleksjob',
  'ressourceforloeb',
  'ledighedsydelse',
  'foertidspension',
  'benchmark-samlet',
]

const breakMonths = [
  '2013-01',
  '2014-01',
  '2014-07',
  '2015-09',
  '2016-07',
  '2016-10',
  '2017-07',
  '2019-08',
  '2020-01',
  '2020-03',
  '2022-01',
  '2025-07',
  '2026-02',
  '2026-07',
]
