import { type FileBytes, firstBytes } from './file-bytes.ts'
import { formOf, openFile } from './open-file.ts'
import { type Cell, isBroken } from './row-source.ts'
import { findEncoding } from './text-encoding.ts'
import { smallPieces, unifiedPieces } from './text-pieces.ts'

/**
 * One line of a file as a reader may see it, counted from 1 as problems and observations count: the text of the line; for
 * a workbook and JSON the cells of the row with `;` between them. Null when the file has no such line or cannot be read.
 */
export function lineText(bytes: FileBytes, line: number, sheet?: string): string | null {
  return formOf(firstBytes(bytes, 1024)) === 'text'
    ? textLine(bytes, line)
    : rowText(bytes, line, sheet)
}

/** More of a line is not shown. */
const longestLine = 32_767

/** Goes no further into the text than the line's end. */
function textLine(bytes: FileBytes, wanted: number): string | null {
  const encoding = findEncoding(bytes)
  if (!encoding.ok) return null
  let line = 1
  let text = ''
  for (const piece of unifiedPieces(smallPieces(bytes), encoding.value)) {
    for (const [index, part] of piece.split('\n').entries()) {
      if (index > 0 && line === wanted) return text
      if (index > 0) line += 1
      if (line === wanted) text += part.slice(0, longestLine - text.length)
    }
    if (text.length === longestLine) return text
  }
  return line >= wanted ? text : null
}

function rowText(bytes: FileBytes, line: number, sheet: string | undefined): string | null {
  const opened = openFile(bytes, { sheet })
  if (!opened.ok) return null
  for (const row of opened.value.rows()) {
    if (row.line < line) continue
    return row.line > line || isBroken(row) ? null : row.cells.map(cellText).join(';')
  }
  return null
}

/** A number in the Danish way, as the sheet would show it. */
function cellText(cell: Cell): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '')
}
