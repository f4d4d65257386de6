import type { CsvFormat, FileFigure, FiguresFile } from '@noegletal/contract'
import { cellsOf, columns, decimalsOf } from './file-cells.ts'

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
  const dialect = dialects[format]
  const rows = file.figures.map((figure) =>
    cellsOf(file, figure, writeNumber(file, figure, dialect)),
  )
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => quote(cell, dialect)).join(dialect.delimiter),
  )
  return `${dialect.before}${lines.join('\r\n')}\r\n`
}

/** No thousands mark, which programs read as a decimal mark. */
function writeNumber(file: FiguresFile, { value }: FileFigure, { decimal }: Dialect): string {
  if (value.kind === 'missing') return ''
  return value.number.toFixed(decimalsOf(file, value.number)).replace('.', decimal)
}

function quote(cell: string, { delimiter }: Dialect): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]/.test(cell)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
