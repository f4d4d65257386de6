import { Area, type Indicator, Mapping, type SourcedObservation } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import type { Layout, MarkRules } from '../dialects/dialect.ts'
import type { Cell, RowSource, TableRow } from '../files/row-source.ts'
import { fileProblemText } from '../problem.ts'
import { type ReadFigures, emptyFault, readFigures } from './read-figures.ts'

const areas = [
  { code: '000', slug: 'hele-landet', name: 'Hele landet', kind: 'country', members: [] },
  { code: '082', slug: 'region-midt', name: 'Region Midtjylland', kind: 'region', members: [] },
  { code: '101', slug: 'koebenhavn', name: 'København', kind: 'municipality', members: [] },
  { code: '657', slug: 'herning', name: 'Herning', kind: 'municipality', members: [] },
  { code: '10', slug: 'vest', name: 'Landsdel Vestjylland', kind: 'landsdel', members: [] },
].map((area) => Area.parse(area))

const indicators: Indicator[] = [
  anIndicator(),
  anIndicator({ slug: 'fleksjob', title: 'Fleksjob', unit: 'full-time-persons', decimals: 0 }),
  anIndicator({ slug: 'forskel', title: 'Forskel', unit: 'percentage-points' }),
  anIndicator({ slug: 'sager', title: 'Sager', unit: 'cases', onlyAreas: ['101'] }),
  anIndicator({
    slug: 'ydelser',
    title: 'Ydelser',
    unit: 'full-time-persons',
    dimension: {
      title: 'Ydelse',
      categories: [
        { slug: 'a-dagpenge', title: 'A-dagpenge' },
        { slug: 'kontanthjaelp', title: 'Kontanthjælp' },
      ],
      sumsToTotal: true,
    },
  }),
]

type Words = {
  readonly axes?: Record<string, [role: string, member?: string]>
  readonly targets?: unknown[]
  readonly categories?: unknown[]
  readonly marks?: Partial<MarkRules>
  readonly area?: string
  readonly period?: string
  readonly indicators?: readonly Indicator[]
}

const statbank: MarkRules = {
  dash: 'zero',
  twoPoints: 'suppressed',
  onePoint: 'not-applicable',
  decimal: null,
}

/** Reads rows whose last cell is the value and whose other cells are the members of the axes; the first is line 2. */
function read(rows: readonly Cell[][], words: Words = {}): ReadFigures {
  const axes = words.axes ?? { Område: ['area'], Tid: ['period'] }
  const source: RowSource = {
    form: { kind: 'csv', encoding: 'UTF-8', delimiter: ';' },
    rows: () => rows.map((cells, index) => ({ cells, line: index + 2 })),
  }
  return readFigures(source, layoutWith(Object.keys(axes), words), {
    areas,
    indicators: words.indicators ?? indicators,
    knownOn: '2019-06-04',
    mapping: Mapping.parse({
      axes: Object.entries(axes).map(([heading, [role, member = null]]) => ({
        heading,
        role,
        member,
      })),
      targets: words.targets ?? [target('bruttoledighed')],
      categories: words.categories ?? [],
      area: words.area ?? null,
      period: words.period ?? null,
    }),
  })
}

const target = (indicator: string | null, words: object = {}): object => ({
  measure: 'Pct.',
  member: null,
  indicator,
  factor: 1,
  ...words,
})

function layoutWith(axes: readonly string[], { marks = {} }: Words): Layout {
  return {
    dialect: 'statbank-csv',
    title: null,
    tableId: null,
    unit: null,
    axes,
    measures: ['Pct.'],
    marks: { ...statbank, ...marks },
    unknownHeadings: [],
    notes: () => [],
    *figures(rows: Iterable<TableRow>) {
      for (const { cells, line } of rows) {
        const members = cells.slice(0, -1).map(String)
        const value = cells.at(-1) ?? null
        yield { members, measure: 0, value, status: '', note: '', line, column: 'Pct.' }
      }
    },
  }
}

const observations = ({ figures }: ReadFigures): SourcedObservation[] =>
  [...figures.indicators].flatMap(({ series }) => [...series].flatMap((one) => one.observations))

const cells = (figures: ReadFigures): string[] =>
  observations(figures).map(({ indicator, area, category, period, value, preliminary }) =>
    [
      indicator,
      area,
      ...(category === 'i-alt' ? [] : [category]),
      period,
      value.kind === 'number' ? value.number : value.reason,
      ...(preliminary ? ['f'] : []),
    ].join(' '),
  )

const leftOut = ({ leftOut: all }: ReadFigures): string[] =>
  all.map(({ reason, text, cells: count }) => `${reason}: ${text} (${count})`)

const problems = (figures: ReadFigures): string[] => figures.problems.map(fileProblemText)

const valueOf = (value: Cell, words: Words = {}): string | undefined =>
  cells(read([['Herning', '2019M01', value]], words))[0]?.replace('bruttoledighed 657 2019M01 ', '')

describe('the area of a figure', () => {
  it.each([
    ['Herning', '657'],
    ['657 Herning', '657'],
    ['0657', '657'],
    ['Herning Kommune', '657'],
    ['All Denmark', '000'],
    ['Copenhagen', '101'],
    ['101 Copenhagen', '101'],
    ['Central Denmark Region', '082'],
    ['Province West Jutland', '10'],
  ])('is found by %s', (text, code) => {
    expect(observations(read([[text, '2019M03', '3,4']]))[0]?.area).toBe(code)
  })

  it('that the catalogue does not have is counted by its name', () => {
    const figures = read([
      ['Nuuk', '2019M01', '3,4'],
      ['Nuuk', '2019M02', '3,4'],
      ['Thule', '2019M02', '3,4'],
      ['998 Uoplyst kommune', '2019M02', '3,4'],
      ['Herning', '2019M02', '3,4'],
    ])

    expect(figures.errors).toBe(0)
    expect(figures.figures.size).toBe(1)
    expect(leftOut(figures)).toEqual([
      'unknown-area: Nuuk (2)',
      'unknown-area: Thule (1)',
      'outside: 998 Uoplyst kommune (1)',
    ])
  })

  it('must be the same by code and by name', () => {
    const axes: Words['axes'] = { Kode: ['area'], Navn: ['area-name'], Tid: ['period'] }

    expect(cells(read([['657', 'Herning', '2019M01', '1']], { axes }))).toHaveLength(1)
    expect(problems(read([['657', 'København', '2019M01', '1']], { axes }))).toEqual([
      'linje 2, kolonne Kode: fandt "657", men kolonnen Navn siger "København"; ret den ene',
    ])
  })

  it('is the one of the code beside a name in a spelling of its own', () => {
    const axes: Words['axes'] = { Kode: ['area'], Navn: ['area-name'], Tid: ['period'] }

    expect(cells(read([['657', 'Herning Kom.', '2019M01', '1']], { axes }))).toEqual([
      'bruttoledighed 657 2019M01 1',
    ])
  })

  it('is the one of the mapping where the file has none', () => {
    const words: Words = { axes: { Tid: ['period'] }, area: '657' }

    expect(cells(read([['2019M01', '1']], words))).toEqual(['bruttoledighed 657 2019M01 1'])
  })

  it('must be said by somebody', () => {
    const figures = read([['2019M01', '1']], { axes: { Tid: ['period'] } })

    expect(problems(figures)).toEqual(['det er ikke sagt, hvilket område tallene er for'])
  })

  it('that an indicator is not kept for is left out', () => {
    const figures = read([['Herning', '2019M01', '1']], { targets: [target('sager')] })

    expect(leftOut(figures)).toEqual(['not-for-area: Herning (1)'])
    expect(figures.errors).toBe(0)
  })
})

describe('the period of a figure', () => {
  it.each(['2019M03', '2019M03 2019M03', 'marts 2019', 'Mar 2019', '2019-03'])(
    'is read in every spelling: %s',
    (text) => {
      expect(observations(read([['Herning', text, '3,4']]))[0]?.period).toBe('2019M03')
    },
  )

  it('of another granularity than the indicator has is counted and left out', () => {
    const figures = read([
      ['Herning', '2018', '3,4'],
      ['Herning', '2018QMAT04', '3,4'],
      ['Herning', '2018M12', '3,4'],
      ['Herning', '2017', '3,4'],
    ])

    expect(cells(figures)).toEqual(['bruttoledighed 657 2018M12 3.4'])
    expect(leftOut(figures)).toEqual([
      'other-granularity: et år (2)',
      'other-granularity: et rullende år (1)',
    ])
  })

  it('that is none is an error', () => {
    expect(problems(read([['Herning', 'forår', '1']]))).toEqual([
      'linje 2, kolonne Tid: fandt "forår", forventede en måned som 2019M03 eller marts 2019',
    ])
  })

  it('is the one of the mapping where the file has none', () => {
    const words: Words = { axes: { Område: ['area'] }, period: '2019M02' }

    expect(cells(read([['Herning', '1']], words))).toEqual(['bruttoledighed 657 2019M02 1'])
  })
})

describe('what a figure measures', () => {
  const axes: Words['axes'] = { Ydelse: ['indicator'], Område: ['area'], Tid: ['period'] }

  it('is said by a member of the axis of measures, each with its factor', () => {
    const targets = [
      target('bruttoledighed', { member: 'Ledige', factor: 100 }),
      target('forskel', { member: 'Forskel', factor: -1 }),
      target(null, { member: 'Andet' }),
    ]
    const rows = [
      ['Ledige', 'Herning', '2019M01', '0,034'],
      ['FORSKEL', 'Herning', '2019M01', '0,3'],
      ['Andet', 'Herning', '2019M01', '7'],
      ['Ukendt', 'Herning', '2019M01', '7'],
    ]

    const figures = read(rows, { axes, targets })

    expect(cells(figures)).toEqual(['bruttoledighed 657 2019M01 3.4', 'forskel 657 2019M01 -0.3'])
    expect(leftOut(figures)).toEqual(['unknown-measure: Andet (1)', 'unknown-measure: Ukendt (1)'])
  })

  it('is its name in the catalogue where the mapping names no targets', () => {
    const rows = [
      ['Fleksjob', 'Herning', '2019M01', '5'],
      ['Fleksjobb', 'Herning', '2019M01', '5'],
    ]

    const figures = read(rows, { axes, targets: [] })

    expect(cells(figures)).toEqual(['fleksjob 657 2019M01 5'])
    expect(leftOut(figures)).toEqual(['unknown-measure: Fleksjobb (1)'])
  })

  it('is meant by the only measure of a file, however its title has changed', () => {
    const targets = [target('fleksjob', { measure: 'Fuldtidsledige 2018' })]

    expect(cells(read([['Herning', '2019M01', '5']], { targets }))).toEqual([
      'fleksjob 657 2019M01 5',
    ])
  })

  it('is nothing when the indicator has gone from the catalogue', () => {
    const figures = read([['Herning', '2019M01', '5']], { targets: [target('nedlagt')] })

    expect(leftOut(figures)).toEqual(['unknown-measure: Pct. (1)'])
    expect(emptyFault(figures)?.kind).toBe('no-rows')
  })
})

describe('a fixed axis', () => {
  it('is read for its one member; the others are counted', () => {
    const axes: Words['axes'] = { Køn: ['fixed', 'Køn i alt'], Område: ['area'], Tid: ['period'] }
    const rows = [
      ['Køn i alt', 'Herning', '2019M01', '5'],
      ['Mænd', 'Herning', '2019M01', '2'],
      ['Mænd', 'Herning', '2019M02', '2'],
      ['KØN I ALT', 'Herning', '2019M02', '6'],
    ]

    const figures = read(rows, { axes })

    expect(cells(figures)).toEqual(['bruttoledighed 657 2019M01 5', 'bruttoledighed 657 2019M02 6'])
    expect(leftOut(figures)).toEqual(['other-member: Køn: Mænd (2)'])
  })
})

describe('the category of a figure', () => {
  const words: Words = {
    axes: { Ydelse: ['category'], Område: ['area'], Tid: ['period'] },
    targets: [target('ydelser')],
  }
  const categoryOf = (member: string, more: Words = {}): string | undefined =>
    observations(read([[member, 'Herning', '2019M01', '5']], { ...words, ...more }))[0]?.category

  it.each([
    ['A-dagpenge', 'a-dagpenge'],
    ['AD A-dagpenge', 'a-dagpenge'],
    ['I alt', 'i-alt'],
    ['Ydelse i alt', 'i-alt'],
    ['TOT Total', 'i-alt'],
    ['Age, total', 'i-alt'],
  ])('is known by %s', (member, slug) => {
    expect(categoryOf(member)).toBe(slug)
  })

  it('is what the mapping says of a name that the catalogue does not have', () => {
    const categories = [
      { member: 'Kontanthjælp m.v.', category: 'kontanthjaelp' },
      { member: 'SU', category: null },
    ]

    expect(categoryOf('Kontanthjælp m.v.', { categories })).toBe('kontanthjaelp')
    expect(leftOut(read([['SU', 'Herning', '2019M01', '5']], { ...words, categories }))).toEqual([
      'other-member: SU (1)',
    ])
  })

  it('is counted and left out when nobody knows it', () => {
    const figures = read([['SU', 'Herning', '2019M01', '5']], words)

    expect(leftOut(figures)).toEqual(['unknown-category: SU (1)'])
    expect(figures.errors).toBe(0)
  })

  it('must add up with the others to the total', () => {
    const rows = [
      ['I alt', 'Herning', '2019M01', '100'],
      ['A-dagpenge', 'Herning', '2019M01', '40'],
      ['Kontanthjælp', 'Herning', '2019M01', '50'],
    ]

    expect(problems(read(rows, words))).toEqual([
      'linje 2, kolonne Pct.: »Ydelser« i alt for Herning, januar 2019, er 100, men kategorierne giver 90',
    ])
  })
})

describe('the value of a figure', () => {
  it.each<[Cell, string]>([
    ['3,4', '3.4'],
    ['3,4*', '3.4 f'],
    [3.4, '3.4'],
    [4.0999999999999996, '4.1'],
    [0.1 + 0.2, '0.3'],
    [null, 'missing'],
    ['', 'missing'],
    ['-', '0'],
    ['..', 'suppressed'],
    ['.', 'not-applicable'],
    [':', 'missing'],
    ['Ikke oplyst', 'missing'],
    ['n/a', 'missing'],
    ['Diskretioneret', 'suppressed'],
    ['<5', 'suppressed'],
    ['< 10', 'suppressed'],
    ['under 5', 'suppressed'],
  ])('written %j is %s in a file of Danmarks Statistik', (value, expected) => {
    expect(valueOf(value)).toBe(expected)
  })

  it.each<[Cell, string]>([
    ['-', 'missing'],
    ['.', 'suppressed'],
    [null, 'missing'],
  ])('written %j is %s where the source says so', (value, expected) => {
    expect(valueOf(value, { marks: { dash: 'missing', onePoint: 'suppressed' } })).toBe(expected)
  })

  it('is the same number from Excel and from text', () => {
    expect(valueOf(5.9)).toBe(valueOf('5,9'))
    expect(valueOf(1234.5, { targets: [target('forskel')] })).toBe(
      valueOf('1.234,5', { targets: [target('forskel')] }),
    )
  })

  it('is said as it was read where a point may have been meant otherwise', () => {
    const rows = [
      ['Herning', '2019M01', '3.512'],
      ['Herning', '2019M02', '3.611'],
    ]

    expect(problems(read(rows))).toEqual([
      'linje 2, kolonne Pct.: fandt "3.512" (med tusindpunktum: 3512), men »Bruttoledighed« skal være en procent fra 0 til 100 (og 1 gang til)',
    ])
  })

  it('is a share from 0 to 100; forty that are not are one matter', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [
      index % 2 === 0 ? 'Herning' : 'København',
      `20${String(10 + (index >> 3)).padStart(2, '0')}M${String(1 + ((index >> 1) % 4)).padStart(2, '0')}`,
      101 + index,
    ])

    const figures = read(rows)

    expect(figures.errors).toBe(40)
    expect(problems(figures)).toEqual([
      'linje 2, kolonne Pct.: fandt "101", men »Bruttoledighed« skal være en procent fra 0 til 100 (og 39 gange til)',
    ])
  })

  it('is checked after it is multiplied', () => {
    expect(
      read([['Herning', '2019M01', '1,01']], {
        targets: [target('bruttoledighed', { factor: 100 })],
      }).errors,
    ).toBe(1)
  })
})

describe('the decimal mark', () => {
  const english = [
    ['Herning', '2019M01', '3.4'],
    ['Herning', '2019M02', '12'],
  ]

  it('is a point when the numbers prove it', () => {
    const figures = read(english)

    expect(figures.decimal).toBe('point')
    expect(cells(figures)).toHaveLength(2)
    expect(figures.rows).toBe(2)
  })

  it('is what the dialect says: 1.077 is no thousand in an English file', () => {
    const words: Words = { marks: { decimal: 'point' }, targets: [target('forskel')] }

    expect(cells(read([['Herning', '2019M01', '1.077']], words))).toEqual([
      'forskel 657 2019M01 1.077',
    ])
  })
})

describe('a long reading', () => {
  it('tells how far it is, and ends when it is told to', () => {
    const told: number[] = []
    const rows = Array.from({ length: 12_000 }, (_, index) => [
      'Herning',
      `2019M0${1 + (index % 3)}`,
      '3,4',
    ])
    const source: RowSource = {
      form: { kind: 'csv', encoding: 'UTF-8', delimiter: ';' },
      rows: () => rows.map((some, index) => ({ cells: some, line: index + 2 })),
    }
    const layout = layoutWith(['Område', 'Tid'], {})
    const mapping = Mapping.parse({
      axes: [
        { heading: 'Område', role: 'area', member: null },
        { heading: 'Tid', role: 'period', member: null },
      ],
      targets: [target('bruttoledighed')],
      categories: [],
      area: null,
      period: null,
    })
    const cancel = new Error('cancelled')
    const onRows = (count: number): void => {
      told.push(count)
      if (count === 10_000) throw cancel
    }

    expect(() =>
      readFigures(source, layout, { areas, indicators, knownOn: '2019-06-04', mapping, onRows }),
    ).toThrow(cancel)
    expect(told).toEqual([5000, 10_000])
  })
})
