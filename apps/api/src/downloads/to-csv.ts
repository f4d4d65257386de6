import type { CsvFormat, FileFigure, FiguresFile } from '@noegletal/contract'
import { cellsOf, columnsOf, decimalsOf } from './file-cells.ts'

type Dialect = {
  readonly before: string
  readonly delimiter: string
  readonly decimal: string
}

// Excel takes a file for UTF-8 only when it begins with the byte order mark.
const dialects: Record<CsvFormat, Dialect> = {
  da: { before: '\uFEFF', delimiter: ';', decimal: ',' },
  iso: { before: '', delimiter: ',', decimal: '.' },
}

/** The figures as CSV; a missing number is an empty cell with its reason in the status. Lines end as RFC 4180 says. */
export function toCsv(file: FiguresFile, format: CsvFormat): string {
  return filesToCsv([file], format)
}

/** Several files of the same columns as one, below one another. */
export function filesToCsv(files: readonly FiguresFile[], format: CsvFormat): string {
  const rows = files.flatMap((file) =>
    file.figures.map((figure) => cellsOf(file, figure, writeNumber(file, figure, format))),
  )
  return writeCsv([columnsOf(files[0] ?? { ranking: null }), ...rows], format)
}

/** Rows of cells as a file. */
export function writeCsv(rows: readonly (readonly string[])[], format: CsvFormat): string {
  const dialect = dialects[format]
  const lines = rows.map((cells) =>
    cells.map((cell) => quote(cell, dialect)).join(dialect.delimiter),
  )
  return `${dialect.before}${lines.join('\r\n')}\r\n`
}

/** The number of a figure, empty where it is missing; no thousands mark, which programs read as a decimal mark. */
export function writeNumber(
  file: Pick<FiguresFile, 'decimals' | 'calculation'>,
  { value }: Pick<FileFigure, 'value'>,
  format: CsvFormat,
): string {
  if (value.kind === 'missing') return ''
  return csvNumber(value.number, decimalsOf(file, value.number), format)
}

/** A number with so many decimals. */
export function csvNumber(number: number, decimals: number, format: CsvFormat): string {
  return number.toFixed(decimals).replace('.', dialects[format].decimal)
}

function quote(cell: string, { delimiter }: Dialect): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]/.test(cell)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
