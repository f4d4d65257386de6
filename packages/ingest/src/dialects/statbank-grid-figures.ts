import type { Cell, TableRow } from '../files/row-source.ts'
import { isFigure } from './cell-looks.ts'
import type { FaultyRow, RawFigure } from './dialect.ts'
import { isFootnote } from './remarks.ts'
import { type Grid, type GridColumn, textAt } from './statbank-grid.ts'

export type GridReading = {
  readonly grid: Grid
  /** Takes the footnotes when the last row has been read. */
  readonly onNotes: (notes: readonly string[]) => void
}

/**
 * The figures of a table in the order of its rows. Labels stand on every row, only on the first row of their group, or on a row
 * of their own without figures (outline); a label holds until another stands in its column or in one before it. Rows of text
 * after the last figures are footnotes.
 */
export function* gridFigures(
  rows: Iterable<TableRow>,
  { grid, onNotes }: GridReading,
): Generator<RawFigure | FaultyRow> {
  const labels: string[] = []
  const notes = createNotes()
  for (const row of rows) {
    if (row.line <= grid.headingLine) continue
    carryLabels(labels, row.cells, grid.stubs)
    if (!hasFigures(row.cells, grid)) {
      notes.add(row)
      continue
    }
    notes.forget()
    yield* rowFigures(row, { grid, labels })
  }
  onNotes(notes.all())
}

/** Labels after the first new one belong to the group before it, and are forgotten. */
function carryLabels(labels: string[], cells: readonly Cell[], stubs: number): void {
  for (let index = 0; index < stubs; index += 1) {
    const text = textAt(cells, index)
    if (text === '') continue
    labels.length = Math.min(labels.length, index)
    labels[index] = text
  }
}

/** A footnote that a semicolon has parted has texts alone in the columns of figures. */
function hasFigures(cells: readonly Cell[], { stubs }: Grid): boolean {
  const filled = cells.filter((_, index) => index >= stubs && textAt(cells, index) !== '')
  return isFootnote(textAt(cells, 0)) ? filled.some(isFigure) : filled.length > 0
}

type RowReading = {
  readonly grid: Grid
  readonly labels: readonly string[]
}

function* rowFigures(
  row: TableRow,
  { grid, labels }: RowReading,
): Generator<RawFigure | FaultyRow> {
  const fault = missingLabel(row, { grid, labels }) ?? figureWithoutHeading(row, grid)
  if (fault !== null) {
    yield fault
    return
  }
  for (const column of grid.columns) {
    const members = [...labels, ...column.members]
    const value = valueAt(row.cells, column)
    const { heading } = column
    yield { members, measure: 0, value, status: '', note: '', line: row.line, column: heading }
  }
}

function valueAt(cells: readonly Cell[], { index }: GridColumn): Cell {
  const cell = cells[index] ?? null
  return typeof cell === 'string' ? cell.trim() : cell
}

function missingLabel(
  row: TableRow,
  { grid, labels }: { readonly grid: Grid; readonly labels: readonly string[] },
): FaultyRow | null {
  const index = Array.from({ length: grid.stubs }, (_, stub) => labels[stub] ?? '').indexOf('')
  if (index === -1) return null
  const expected = `en tekst i kolonne ${index + 1}, som siger, hvad tallene handler om`
  return { ...placeOf(row), expected, message: `fandt et tomt felt, forventede ${expected}` }
}

function figureWithoutHeading(row: TableRow, { columns, stubs }: Grid): FaultyRow | null {
  const headed = new Set(columns.map(({ index }) => index))
  const index = row.cells.findIndex(
    (_, at) => at >= stubs && !headed.has(at) && textAt(row.cells, at) !== '',
  )
  if (index === -1) return null
  const expected = 'en overskrift over hvert tal'
  const message = `fandt et tal i kolonne ${index + 1}, forventede ${expected}`
  return { ...placeOf(row), expected, message }
}

function placeOf({ cells, line }: TableRow): { readonly line: number; readonly found: string } {
  return { line, found: cells.map((_, index) => textAt(cells, index)).join(';') }
}

/** More than any table has; a file of text alone must not fill the memory. */
const mostNotes = 200

/** Gathers what may be footnotes: a row of text is one when no figures come after it. */
function createNotes(): {
  add(row: TableRow): void
  forget(): void
  all(): readonly string[]
} {
  let found: { text: string; readonly line: number }[] = []
  let lastLine = 0
  return {
    add({ cells, line }) {
      const text = cells
        .map((_, index) => textAt(cells, index))
        .filter(Boolean)
        .join(' ')
      const before = found.at(-1)
      if (before !== undefined && line === lastLine + 1 && goesOn(before.text, text)) {
        before.text = joined(before.text, text)
      } else if (found.length < mostNotes) found.push({ text, line })
      lastLine = line
    },
    forget() {
      if (found.length > 0) found = []
    },
    all: () => found.map(({ text }) => text),
  }
}

/** A footnote of the Matrix form is wrapped over lines, and goes on where the next begins as no sentence does. */
function goesOn(before: string, next: string): boolean {
  return !/[.:;!?)]$/.test(before) || /^[\p{Ll}\d]/u.test(next)
}

/** A word that is parted between two lines keeps its hyphen; an address is mostly what is parted. */
function joined(before: string, next: string): string {
  return /\S-$/.test(before) ? before + next : `${before} ${next}`
}
