import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openJson } from './json-rows.ts'
import { limits } from './limits.ts'

const bytesOf = (json: unknown): Uint8Array =>
  new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json))

function opened(json: unknown, own: Partial<typeof limits> = {}) {
  return openJson(bytesOf(json), { ...limits, ...own })
}

function source(json: unknown, own: Partial<typeof limits> = {}) {
  const result = opened(json, own)
  if (!result.ok) throw new Error(result.error.message)
  return { form: result.value.form, rows: [...result.value.rows()] }
}

const version2 = {
  Variables: [{ Label: 'Area' }, { Label: 'Periode' }, { Label: 'Antal personer' }],
  Data: [
    ['Herning', '2019M03', '1.234,5'],
    ['Odder', '2019M03', null],
  ],
}

describe('a reply of jobindsats.dk', () => {
  const rows = [
    { cells: ['Area', 'Periode', 'Antal personer'], line: 1 },
    { cells: ['Herning', '2019M03', '1.234,5'], line: 2 },
    { cells: ['Odder', '2019M03', null], line: 3 },
  ]

  it.each([
    ['alone', version2],
    ['in a list, as the API sends it', [version2]],
    ['after a byte order mark', `\uFEFF${JSON.stringify(version2)}`],
    [
      'with headings that are only texts',
      { ...version2, Variables: ['Area', 'Periode', 'Antal personer'] },
    ],
    [
      'with records that are objects',
      {
        ...version2,
        Data: version2.Data.map(([area, period, count]) => ({
          Periode: period,
          Area: area,
          'Antal personer': count,
        })),
      },
    ],
  ])('is read in version 2 %s', (_, json) => {
    expect(source(json)).toEqual({
      form: { kind: 'json', json: 'jobindsats-v2', title: null, tableId: null, unit: null },
      rows,
    })
  })

  it('is read in version 3, with numbers', () => {
    const json = {
      columns: ['Område', 'Periode', 'Antal personer'],
      rows: [
        ['Herning', '2019M03', 1234.5],
        ['Odder', '2019M03', null],
      ],
    }

    expect(source(json)).toMatchObject({
      form: { json: 'jobindsats-v3' },
      rows: [
        { line: 1 },
        { cells: ['Herning', '2019M03', 1234.5] },
        { cells: ['Odder', '2019M03', null] },
      ],
    })
  })

  it('tells its table and title', () => {
    expect(source({ TableID: 'y01a02', TableName: 'A-dagpenge', ...version2 }).form).toMatchObject({
      tableId: 'y01a02',
      title: 'A-dagpenge',
    })
  })

  it('joins several parts with the same headings', () => {
    expect(source([version2, version2]).rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
  })

  it('refuses several tables with other headings', () => {
    const other = { Variables: ['Area'], Data: [['Herning']] }

    expect(opened([version2, other])).toMatchObject({ ok: false, error: { kind: 'no-table' } })
  })

  it.each([
    ['another number of cells', ['Herning'], 'rækken har 1 felter, overskriften 3'],
    ['a list in a cell', ['Herning', '2019M03', [1]], 'et felt er en liste eller et objekt'],
    ['no record at all', 7, 'rækken er hverken en liste eller et objekt'],
  ])('reports a record with %s and reads the next', (_, record, broken) => {
    expect(source({ ...version2, Data: [record, version2.Data[0]] }).rows.slice(1)).toEqual([
      { line: 2, broken },
      { cells: ['Herning', '2019M03', '1.234,5'], line: 3 },
    ])
  })
})

const population = {
  dataset: {
    dimension: {
      OMRÅDE: {
        label: 'område',
        category: {
          index: { '000': 0, '657': 1 },
          label: { '000': 'Hele landet', '657': 'Herning' },
        },
      },
      ContentsCode: {
        label: 'Indhold',
        category: {
          index: { AUP01: 0 },
          label: { AUP01: 'Ledige' },
          unit: { AUP01: { base: 'Pct.' } },
        },
      },
      Tid: {
        label: 'tid',
        category: {
          index: { '2026K2': 0, '2026K3': 1 },
          label: { '2026K2': '2026K2', '2026K3': '2026Q3' },
        },
      },
      id: ['OMRÅDE', 'ContentsCode', 'Tid'],
      size: [2, 1, 2],
      role: { metric: ['ContentsCode'] },
    },
    label: 'Ledige efter område, Indhold og tid',
    value: [3.4, 3.5, null, 0],
    status: { 2: '..', 3: '*' },
  },
}

describe('JSON-stat', () => {
  it('has a column for each dimension, code and text in one, and the marks beside the values', () => {
    expect(source(population)).toEqual({
      form: {
        kind: 'json',
        json: 'json-stat',
        title: 'Ledige efter område, Indhold og tid',
        tableId: 'AUP01',
        unit: 'Pct.',
      },
      rows: [
        { cells: ['område', 'tid', 'Ledige', 'status'], line: 1 },
        { cells: ['000 Hele landet', '2026K2', 3.4, ''], line: 2 },
        { cells: ['000 Hele landet', '2026K3', 3.5, ''], line: 3 },
        { cells: ['657 Herning', '2026K2', '..', ''], line: 4 },
        { cells: ['657 Herning', '2026K3', 0, '*'], line: 5 },
      ],
    })
  })

  it('is read in version 2.0, with values by their place and codes in a list', () => {
    const json = {
      version: '2.0',
      class: 'dataset',
      label: 'Ledige',
      id: ['område', 'køn'],
      size: [1, 3],
      dimension: {
        område: { category: { label: { '657': 'Herning' } } },
        køn: {
          label: 'køn',
          category: { index: ['TOT', 'M', 'K'], label: { TOT: 'I alt', M: 'Mænd' } },
        },
      },
      value: { '0': 7, '2': 3 },
    }

    expect(source(json).rows.map((row) => 'cells' in row && row.cells)).toEqual([
      ['område', 'køn', 'INDHOLD', 'status'],
      ['657 Herning', 'TOT I alt', 7, ''],
      ['657 Herning', 'M Mænd', null, ''],
      ['657 Herning', 'K', 3, ''],
    ])
  })

  it('keeps several measures as an axis', () => {
    const { ContentsCode: measures, ...others } = population.dataset.dimension
    const two = { ...measures, category: { index: ['A', 'B'], label: { A: 'Antal', B: 'Pct.' } } }
    const dimension = { ...others, ContentsCode: two, size: [2, 2, 2] }
    const value = [1, 2, 3, 4, 5, 6, 7, 8]

    expect(
      source({ dataset: { ...population.dataset, dimension, value, status: {} } }).rows.slice(0, 4),
    ).toMatchObject([
      { cells: ['område', 'Indhold', 'tid', 'INDHOLD', 'status'] },
      { cells: ['000 Hele landet', 'A Antal', '2026K2', 1, ''] },
      { cells: ['000 Hele landet', 'A Antal', '2026K3', 2, ''] },
      { cells: ['000 Hele landet', 'B Pct.', '2026K2', 3, ''] },
    ])
  })

  it.each([
    ['sizes that do not fit', { size: [2, 1, 3] }],
    ['a dimension that is missing', { id: ['OMRÅDE', 'KØN', 'Tid'] }],
    ['no dimensions', { id: [], size: [] }],
  ])('is refused for %s', (_, wrong) => {
    const dimension = { ...population.dataset.dimension, ...wrong }

    expect(opened({ dataset: { ...population.dataset, dimension } })).toMatchObject({
      ok: false,
      error: { kind: 'damaged' },
    })
  })

  it('is refused where nothing says in which order its members stand', () => {
    const category = { label: { '657': 'Herning', '101': 'København' } }
    const twice = { ...category, index: { '657': 0, '101': 0 } }
    const { dimension } = population.dataset

    for (const one of [category, twice]) {
      const OMRÅDE = { label: 'område', category: one }
      expect(
        opened({ dataset: { ...population.dataset, dimension: { ...dimension, OMRÅDE } } }),
      ).toMatchObject({ ok: false, error: { kind: 'damaged' } })
    }
  })

  it.each([
    ['under names of their own', { A: population.dataset, B: population.dataset }],
    ['in a collection', { link: { item: [population.dataset, population.dataset] } }],
  ])('is refused with several datasets %s, of which none may be left out unseen', (_, json) => {
    expect(opened(json)).toEqual({
      ok: false,
      error: {
        kind: 'no-table',
        message:
          'Filen har flere datasæt (JSON-stat). Hent dem hver for sig, og indlæs dem hver for sig.',
      },
    })
  })

  it('may be the only one in a collection', () => {
    const json = { class: 'collection', link: { item: [population.dataset] } }

    expect(source(json)).toEqual(source(population))
  })

  it.each([
    ['more values than places', [1, 2, 3, 4, 5]],
    ['fewer values than places', [1, 2, 3]],
    ['a value beyond the places', { 0: 1, 4: 5 }],
    ['values that are neither', 'abc'],
  ])('is refused for %s', (_, value) => {
    expect(opened({ dataset: { ...population.dataset, value } })).toMatchObject({
      ok: false,
      error: { kind: 'damaged' },
    })
  })
})

describe('other JSON', () => {
  it('is a table when it is a list of objects, whatever they are called', () => {
    const json =
      '[{"område":"Herning","__proto__":3.4,"constructor":null},{"område":"Odder","toString":true}]'

    expect(source(json)).toEqual({
      form: { kind: 'json', json: 'records', title: null, tableId: null, unit: null },
      rows: [
        { cells: ['område', '__proto__', 'constructor', 'toString'], line: 1 },
        { cells: ['Herning', 3.4, null, null], line: 2 },
        { cells: ['Odder', null, null, 'SAND'], line: 3 },
      ],
    })
  })

  it.each([
    ['an error reply', { errorTypeCode: 'EXTRACT-NOTFOUND', message: 'Tabellen blev ikke fundet' }],
    ['a list of numbers', [1, 2, 3]],
    ['an empty list', []],
    ['a list of nothing', [{}]],
    ['a text', '"abc"'],
    ['null', 'null'],
  ])('is no table when it is %s', (_, json) => {
    expect(opened(json)).toMatchObject({ ok: false, error: { kind: 'no-table' } })
  })

  it('is the word of a source that did not give its figures', () => {
    const reply = { errorTypeCode: 'EXTRACT-NOTFOUND', message: 'Tabellen blev ikke fundet' }

    expect(opened(reply)).toEqual({
      ok: false,
      error: {
        kind: 'no-table',
        message:
          'Filen er ikke en tabel, men kildens besked om, at den ikke kunne give tallene: "Tabellen blev ikke fundet"',
      },
    })
  })

  it('says where it is broken', () => {
    const result = opened('{"Variables": [],\n"Data": [')

    expect(result).toMatchObject({ ok: false, error: { kind: 'damaged' } })
    expect(!result.ok && result.error.message).toMatch(/^Filen begynder som JSON, men er ikke hel/)
  })

  it('is refused in another encoding', () => {
    expect(openJson(Uint8Array.from(Buffer.from('{"a":"ø"}', 'latin1')), limits)).toMatchObject({
      ok: false,
      error: { kind: 'broken-encoding' },
    })
  })

  it('may be nested a million times without harm', () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`

    expect(opened(deep)).toMatchObject({ ok: false })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const result = opened(JSON.stringify(json))

        expect(result.ok ? [...result.value.rows()].length : 1).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the limits of JSON', () => {
  const columns = Array.from({ length: 11 }, (_, index) => `k${index}`)

  it('are columns and rows', () => {
    expect(opened({ columns, rows: [] }, { columns: 10 })).toMatchObject({
      ok: false,
      error: { kind: 'too-large' },
    })
    expect(opened({ columns: ['a'], rows: [[1], [2], [3]] }, { rows: 2 })).toMatchObject({
      ok: false,
      error: { kind: 'too-large' },
    })
  })

  it('count the values that a table of few bytes would have', () => {
    const category = { index: Array.from({ length: 400 }, (_, index) => String(index)) }
    const dimension = { a: { category }, b: { category }, c: { category } }
    const json = { id: ['a', 'b', 'c'], size: [400, 400, 400], dimension, value: {} }

    expect(opened(json)).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  })

  it('are the length of a cell', () => {
    expect(source({ columns: ['a'], rows: [['xxxx']] }, { cellLength: 3 }).rows[1]).toEqual({
      line: 2,
      broken: 'et felt er længere end 3 tegn',
      tooLong: true,
    })
  })
})
