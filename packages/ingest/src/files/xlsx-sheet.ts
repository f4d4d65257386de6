import type { Limits } from './limits.ts'
import type { BrokenRow, Cell, TableRow } from './row-source.ts'
import { cellOf } from './xlsx-cell.ts'
import { type Sheet, type Workbook, unescaped } from './xlsx-workbook.ts'
import { type XmlListener, createXmlReader } from './xml-pieces.ts'
import { alreadyCounted, unfold } from './zip-entries.ts'

export type SheetReading = {
  readonly workbook: Workbook
  readonly sheet: Sheet
  readonly limits: Limits
}

/**
 * The rows with content of a sheet, in its order, a piece of the sheet in memory at a time. Cells that have only a style, and
 * those that a merged cell covers, are empty. Throws `DamagedZip`.
 */
export function* sheetRows(reading: SheetReading): Generator<TableRow | BrokenRow> {
  const rows = createRowGatherer(reading)
  const reader = createXmlReader(rows.listener)
  for (const piece of unfold(reading.sheet.entry, alreadyCounted)) {
    reader.write(piece)
    yield* rows.take()
  }
  reader.end()
  yield* rows.take()
}

type CellParts = { type: string | null; style: string | null; value: string | null } & {
  inline: string | null
  formula: string | null
}

/** Puts rows together from the sheet's elements `row`, `c`, `v`, `f` and `is`. */
function createRowGatherer({ workbook, limits }: SheetReading): {
  readonly listener: XmlListener
  take(): (TableRow | BrokenRow)[]
} {
  let finished: (TableRow | BrokenRow)[] = []
  let cells: Cell[] = []
  let fault: string | null = null
  let line = 0
  let column = -1
  let cell: CellParts | null = null
  /** The element whose text is being gathered. */
  let inside: 'value' | 'inline' | 'formula' | null = null
  let isAside = false

  function beginRow(written: string | null): void {
    line = rowNumber(written) ?? line + 1
    cells = []
    column = -1
    fault = null
  }

  function endCell(parts: CellParts): void {
    const inline = parts.inline === null ? null : unescaped(parts.inline)
    const value =
      parts.type === 'str' && parts.value !== null ? unescaped(parts.value) : parts.value
    const content = cellOf({ ...parts, inline, value }, workbook)
    if (content === null || content === '') return
    fault ??= tooMuch(content, column, limits)
    if (fault !== null) return
    while (cells.length < column) cells.push(null)
    cells[column] = content
  }

  function endRow(): void {
    if (fault !== null) finished.push({ line, broken: fault, tooLong: true })
    else if (cells.length > 0) finished.push({ cells, line })
  }

  function openInCell(parts: CellParts, name: string): void {
    if (name === 'rPh') isAside = true
    const part = isAside ? undefined : textElements.get(name)
    if (part === undefined) return
    inside = part
    parts[part] ??= ''
  }

  return {
    listener: {
      open(name, attribute) {
        if (name === 'row') beginRow(attribute('r'))
        else if (cell !== null) openInCell(cell, name)
        else if (name === 'c') {
          column = columnNumber(attribute('r')) ?? column + 1
          const written = { type: attribute('t'), style: attribute('s') }
          cell = { ...written, value: null, inline: null, formula: null }
        }
      },
      close(name) {
        inside = null
        if (name === 'rPh') isAside = false
        if (name === 'c' && cell !== null) {
          endCell(cell)
          cell = null
        }
        if (name === 'row') endRow()
      },
      text(text) {
        if (cell !== null && inside !== null) cell[inside] += text
      },
    },
    take() {
      const rows = finished
      finished = []
      return rows
    },
  }
}

const textElements = new Map<string, 'value' | 'inline' | 'formula'>([
  ['v', 'value'],
  ['t', 'inline'],
  ['f', 'formula'],
])

function tooMuch(content: string | number, column: number, limits: Limits): string | null {
  if (column >= limits.columns) return `der er flere end ${limits.columns} kolonner`
  if (typeof content === 'number' || content.length <= limits.cellLength) return null
  return `et felt er længere end ${limits.cellLength} tegn`
}

/** The last row and column that a sheet can have. */
const lastRow = 1_048_576
const lastColumn = 16_384

function rowNumber(written: string | null): number | null {
  const number = Number(written ?? 0)
  return Number.isInteger(number) && number >= 1 && number <= lastRow ? number : null
}

/** The column of `C7` counted from 0: 2. Null for what is no address. */
function columnNumber(address: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address ?? '')?.[1]
  if (letters === undefined) return null
  let number = 0
  for (const letter of letters) number = number * 26 + (letter.codePointAt(0) ?? 0) - 64
  return number <= lastColumn ? number - 1 : null
}
