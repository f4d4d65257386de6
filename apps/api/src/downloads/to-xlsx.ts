import type { FileFigure, FiguresFile } from '@noegletal/contract'
import { formatDate, formatDateTime, orderWords } from '@noegletal/format'
import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node'
import { goalTable, levelTable } from './goal-tables.ts'
import { cellsOf, columnsOf, decimalsOf } from './file-cells.ts'
import { type Fact, readMeSheet, simulatedFact } from './read-me-sheet.ts'
import { numberFormat, tableSheet } from './file-table.ts'

type Files = readonly [FiguresFile, ...FiguresFile[]]

/**
 * The figures as an Excel workbook: a sheet that says what they are, and a sheet of real numbers under a frozen header; those of
 * several files of the same columns below one another.
 */
export function toXlsx(...files: Files): Promise<Buffer> {
  const tables = files.flatMap((file) =>
    file.goals.length === 0 ? [] : [goalTable(file), levelTable(file.goals)],
  )
  return writeXlsxFile([readMe(files), data(files), ...tables.map(tableSheet)]).toBuffer()
}

const bold = { fontWeight: 'bold', type: String } as const

function readMe(files: Files): Sheet<Buffer> {
  const [file] = files
  const all = (wordOf: (one: FiguresFile) => string): string =>
    [...new Set(files.map(wordOf))].join('; ')
  const { source, publishedOn, importedAt, asOf, retrievedOn, page, notes } = file
  const table = source.tableId === null ? '' : `, tabel ${source.tableId}`
  const facts: Fact[] = [
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
    ...notes.map((note): Fact => ['Note', note]),
  ]
  return readMeSheet(facts)
}

function rankingWords({ group, order }: NonNullable<FiguresFile['ranking']>): string {
  return `Kommunerne i ${group.name} (${orderWords(order)})`
}

function optional(name: string, words: string | null): Fact[] {
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
  return { type: Number, value: value.number, format: numberFormat(decimals) }
}
