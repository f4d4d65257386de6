import type { FileFigure, FiguresFile } from '@noegletal/contract'
import { formatDate, formatDateTime, orderWords } from '@noegletal/format'
import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node'
import { goalSheet, levelSheet } from './goal-sheets.ts'
import { cellsOf, columnsOf, decimalsOf, toText } from './file-cells.ts'

type Files = readonly [FiguresFile, ...FiguresFile[]]

/**
 * The figures as an Excel workbook: a sheet that says what they are, and a sheet of real numbers under a frozen header; those of
 * several files of the same columns below one another.
 */
export function toXlsx(...files: Files): Promise<Buffer> {
  const goals = files.flatMap((file) =>
    file.goals.length === 0 ? [] : [goalSheet(file), levelSheet(file)],
  )
  return writeXlsxFile([readMe(files), data(files), ...goals]).toBuffer()
}

const bold = { fontWeight: 'bold', type: String } as const
const wrapped = { type: String, wrap: true, alignVertical: 'top' } as const

function readMe(files: Files): Sheet<Buffer> {
  const [file] = files
  const all = (wordOf: (one: FiguresFile) => string): string =>
    [...new Set(files.map(wordOf))].join('; ')
  const { source, publishedOn, importedAt, asOf, retrievedOn, page, notes } = file
  const table = source.tableId === null ? '' : `, tabel ${source.tableId}`
  const facts: [string, string][] = [
    ['Nøgletal', all(({ indicator }) => indicator.title)],
    ['Opgjort som', all(({ indicator }) => indicator.measure)],
    ['Enhed', all(({ unit }) => unit)],
    ...optional('Beregnet som', file.calculation),
    ...optional('Rangliste', file.ranking && rankingWords(file.ranking)),
    ['Kilde', `${source.publisher}${table}`],
    ...optional('Kildens side', source.url),
    ...optional('Offentliggjort', publishedOn && formatDate(publishedOn)),
    ...optional('Indlæst', importedAt && formatDateTime(importedAt)),
    ['Vist, som tallene var kendt', formatDate(asOf)],
    ['Hentet', formatDate(retrievedOn)],
    ['Siden med de samme tal', page],
    ...(files.some(({ simulated }) => simulated) ? [simulatedFact] : []),
    ...notes.map((note): [string, string] => ['Note', note]),
  ]
  return {
    sheet: 'Læs mig',
    columns: [{ width: 30 }, { width: 90 }],
    data: facts.map(([name, words]): Row => [
      { ...bold, value: name, alignVertical: 'top' },
      { ...wrapped, value: toText(words) },
    ]),
  }
}

const simulatedFact: [string, string] = [
  'Simulerede tal',
  'Filen har simulerede tal. De er opdigtede og må ikke bruges som rigtige; status siger hvilke.',
]

function rankingWords({ group, order }: NonNullable<FiguresFile['ranking']>): string {
  return `Kommunerne i ${group.name} (${orderWords(order)})`
}

function optional(name: string, words: string | null): [string, string][] {
  return words === null ? [] : [[name, words]]
}

function data(files: Files): Sheet<Buffer> {
  return {
    sheet: 'Tal',
    stickyRowsCount: 1,
    columns: [12, 18, 24, 34, 24, 12, 26, 22, 60, 12].map((width) => ({ width })),
    data: [
      columnsOf(files[0]).map((name): Cell => ({ ...bold, value: name })),
      ...files.flatMap((file) => file.figures.map((figure) => toRow(file, figure))),
    ],
  }
}

function toRow(file: FiguresFile, figure: FileFigure): Row {
  const cells = cellsOf<Cell>(file, figure, toNumberCell(file, figure)).map((cell) =>
    typeof cell === 'string' ? { type: String, value: cell } : cell,
  )
  if (file.ranking === null) return cells
  const rank: Cell = figure.rank === null ? null : { type: Number, value: figure.rank }
  return [...cells.slice(0, -1), rank]
}

function toNumberCell(file: FiguresFile, { value }: FileFigure): Cell {
  if (value.kind === 'missing') return null
  const decimals = decimalsOf(file, value.number)
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return { type: Number, value: value.number, format }
}
