import { type FileBytes } from './file-bytes.ts'
import { openFile } from './open-file.ts'
import { type Cell, isBroken } from './row-source.ts'

/**
 * One line of a file as a reader may see it, counted from 1 as problems and observations count: the text of the line; for
 * a workbook and JSON the cells of the row with `;` between them. Null when the file has no such line or cannot be read.
 */
export function lineText(bytes: FileBytes, line: number, sheet?: string): string | null {
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
