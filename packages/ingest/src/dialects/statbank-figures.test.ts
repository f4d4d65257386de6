import { Area, type MappedAxis, Mapping } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { describeShape } from '../figures/describe-shape.ts'
import { readFigures } from '../figures/read-figures.ts'
import { bytesOf } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import { sheetBytes } from '../files/testing-workbook.ts'
import { recognise } from './recognise.ts'
import { crlf, utf16, utf8, windows1252 } from './testing-layout.ts'

const areas = [
  { code: '000', slug: 'hele-landet', name: 'Hele landet', kind: 'country', members: [] },
  { code: '101', slug: 'koebenhavn', name: 'København', kind: 'municipality', members: [] },
].map((area) => Area.parse(area))

const indicator = anIndicator({
  granularity: 'quarter',
  dimension: {
    title: 'Køn',
    categories: [
      { slug: 'maend', title: 'Mænd' },
      { slug: 'kvinder', title: 'Kvinder' },
    ],
    sumsToTotal: false,
  },
})

/** What an analyst chooses: areas, periods and the sex by their headings; of every other axis its total. */
function mappingFor(
  headings: readonly string[],
  measure: string,
  members: readonly string[],
): Mapping {
  const roles = new Map<string, MappedAxis['role']>([
    ['tid', 'period'],
    ['time', 'period'],
    ['område', 'area'],
    ['region', 'area'],
    ['køn', 'category'],
    ['sex', 'category'],
  ])
  return Mapping.parse({
    axes: headings.map((heading, index) => {
      const role = roles.get(heading.toLowerCase()) ?? 'fixed'
      return { heading, role, member: role === 'fixed' ? (members[index] ?? '') : null }
    }),
    targets: [{ measure, member: null, indicator: indicator.slug, factor: 1 }],
    categories: [],
    area: null,
    period: null,
  })
}

/** Every figure as `000 i-alt 2019K1 3.6`, in the order in which they are kept; problems come first. */
function figuresOf(bytes: Uint8Array): readonly string[] {
  const opened = openFile(bytesOf(bytes))
  if (!opened.ok) throw new Error(opened.error.message)
  const layout = recognise(opened.value, null)
  if (!layout.ok) throw new Error(layout.error.message)

  const { axes, measures } = describeShape(opened.value, layout.value)
  const mapping = mappingFor(
    axes.map(({ heading }) => heading),
    measures[0] ?? '',
    axes.map(({ members }) => members[0] ?? ''),
  )
  const rules = { mapping, areas, indicators: [indicator], knownOn: '2019-12-31' }
  const { figures, problems } = readFigures(opened.value, layout.value, rules)
  const cells = [...figures.indicators].flatMap(({ series }) =>
    [...series].flatMap(({ key, observations }) =>
      observations.map(({ period, value, preliminary }) => {
        const text = value.kind === 'number' ? value.number : value.reason
        return `${key.area} ${key.category} ${period} ${text}${preliminary ? '*' : ''}`
      }),
    ),
  )
  return [...problems.map(({ message }) => message), ...cells]
}

const title = 'Ledige i pct. af arbejdsstyrken efter alder, område, køn og tid'

const excel = sheetBytes(
  [
    [title],
    ['Enhed: Pct.'],
    [null, null, null, '2019K1', '2019K2'],
    ['Alder i alt', 'Hele landet', 'I alt', 3.6, 4.0999999999999996],
    [null, null, 'Mænd', 2.9, 6],
    [null, 'København', 'I alt', '..', '-'],
    [null, null, 'Mænd', '.', 12.125],
  ],
  'AUP01',
)

const resaved = `${title};;;;
Enhed: Pct.;;;;
;;;2019K1;2019K2
Alder i alt;Hele landet;I alt;3,6;4,1
;;Mænd;2,9;6
;København;I alt;..;-
;;Mænd;.;12,125
;;;;
"En fodnote
på to linjer";;;;
`

const outline = `"Ledige i pct. af arbejdsstyrken efter alder,"
"område, køn og tid"

" ";" ";" ";"2019K1";"2019K2"
"Alder i alt"
" ";"Hele landet"
" ";" ";"I alt";3,6;4,1
" ";" ";"Mænd";2,9;6,0
" ";"København"
" ";" ";"I alt";..;-
" ";" ";"Mænd";.;12,125

"En fodnote "
`

const api = `ALDER;OMRÅDE;KØN;TID;INDHOLD
Alder i alt;København;Mænd;2019K2;12,125
Alder i alt;København;Mænd;2019K1;.
Alder i alt;Hele landet;I alt;2019K1;3,6
Alder i alt;Hele landet;I alt;2019K2;4,1
Alder i alt;Hele landet;Mænd;2019K1;2,9
Alder i alt;København;I alt;2019K2;-
Alder i alt;København;I alt;2019K1;..
Alder i alt;Hele landet;Mænd;2019K2;6,0
`

const codedApi = `ALDER;OMRÅDE;KØN;TID;INDHOLD
IALT Age, total;000 All Denmark;TOT Total;2019K1 2019Q1;3.6
IALT Age, total;000 All Denmark;TOT Total;2019K2 2019Q2;4.1
IALT Age, total;000 All Denmark;M Mænd;2019K1 2019Q1;2.9
IALT Age, total;000 All Denmark;M Mænd;2019K2 2019Q2;6.0
IALT Age, total;101 Copenhagen;TOT Total;2019K1 2019Q1;..
IALT Age, total;101 Copenhagen;TOT Total;2019K2 2019Q2;-
IALT Age, total;101 Copenhagen;M Mænd;2019K1 2019Q1;.
IALT Age, total;101 Copenhagen;M Mænd;2019K2 2019Q2;12.125
`

const jsonStat = JSON.stringify({
  dataset: {
    dimension: {
      område: {
        label: 'område',
        category: {
          index: { '000': 0, '101': 1 },
          label: { '000': 'Hele landet', '101': 'København' },
        },
      },
      køn: {
        label: 'køn',
        category: { index: { TOT: 0, M: 1 }, label: { TOT: 'I alt', M: 'Mænd' } },
      },
      ContentsCode: {
        label: 'Indhold',
        category: { index: { AUP01: 0 }, label: { AUP01: 'Ledige i pct.' } },
      },
      Tid: {
        label: 'tid',
        category: {
          index: { '2019K1': 0, '2019K2': 1 },
          label: { '2019K1': '2019K1', '2019K2': '2019K2' },
        },
      },
      id: ['område', 'køn', 'ContentsCode', 'Tid'],
      size: [2, 2, 1, 2],
      role: { metric: ['ContentsCode'] },
    },
    label: title,
    value: [3.6, 4.1, 2.9, 6, null, 0, null, 12.125],
    status: { 4: '..', 6: '.' },
  },
})

describe('one table of Danmarks Statistik in all its forms', () => {
  it.each([
    ['Excel', excel],
    [
      'Excel, saved as CSV by Danish Excel',
      windows1252(crlf(resaved).replace('fodnote\r\n', 'fodnote\n')),
    ],
    ['Excel, saved as Unicode text', utf16(crlf(resaved).replaceAll(';', '\t'))],
    ['Matrix', windows1252(crlf(outline))],
    ['API CSV in Danish', utf8(`\uFEFF${crlf(api)}`)],
    ['API CSV in English, code and text', utf8(`\uFEFF${crlf(codedApi)}`)],
    ['JSON-stat', utf8(jsonStat)],
  ])('says the same: %s', (_, bytes) => {
    expect(figuresOf(bytes)).toEqual([
      '000 i-alt 2019K1 3.6',
      '000 i-alt 2019K2 4.1',
      '000 maend 2019K1 2.9',
      '000 maend 2019K2 6',
      '101 i-alt 2019K1 suppressed',
      '101 i-alt 2019K2 0',
      '101 maend 2019K1 not-applicable',
      '101 maend 2019K2 12.125',
    ])
  })
})
