import type { TableRow } from '../files/row-source.ts'
import { isBlank, isFigure, textOf } from './cell-looks.ts'
import type { FaultyRow, RawFigure } from './dialect.ts'
import { type HeaderLevel, type WebGrid, isHeader, levelsOf } from './jobindsats-web-grid.ts'
import { type Side, type WebParts, measureWords, titleMeasure } from './jobindsats-web-parts.ts'
import type { Remarks } from './remarks.ts'

export type WebReading = {
  readonly grid: WebGrid
  readonly parts: WebParts
  readonly measures: string[]
  readonly remarks: Remarks
}

/** One table of the page: its headings, and its measure where the title over it says it. */
type Block = { readonly levels: readonly HeaderLevel[]; readonly measure: number }

/** Goes through the rows below the first headings; `measures` grows by the titles of the tables that follow. */
export function* webFigures(
  rows: Iterable<TableRow>,
  { grid, parts, measures, remarks }: WebReading,
): Generator<RawFigure | FaultyRow> {
  let block: Block = { levels: grid.levels, measure: 0 }
  let title: string | null = null
  let headers: TableRow[] = []
  // A name stands only in the first row of its group.
  let names: readonly string[] = grid.stubs.map(() => '')
  for (const row of rows) {
    if (row.line <= grid.headingLine) continue
    if (isHeadings(row, grid)) {
      headers.push(row)
      continue
    }
    if (!isFigureRow(row, grid)) {
      const text = textOf(row.cells.find((cell) => !isBlank(cell)))
      if (measureWords.test(text)) title = text
      remarks.add(row)
      continue
    }
    if (headers.length > 0) block = nextBlock(block, { headers, title, grid, measures })
    headers = []
    title = null
    names = carriedNames(row, names)
    yield* rowFigures(row, { grid, parts, measures, block, names })
  }
}

/** A row of headings names no area at its left that the figures below it would be about. */
function isHeadings(row: TableRow, { columns, stubs }: WebGrid): boolean {
  const values = columns.map((index) => row.cells[index]).filter((cell) => !isBlank(cell))
  if (values.length === 0 || !isHeader(row)) return false
  const isUnnamed = stubs.every((heading, index) =>
    [heading, ''].includes(textOf(row.cells[index])),
  )
  return isUnnamed || values.every((cell) => !isFigure(cell))
}

type NewBlock = Pick<WebReading, 'grid' | 'measures'> & {
  readonly headers: readonly TableRow[]
  readonly title: string | null
}

/** Headings that are only repeated begin no other table; a title over them does. */
function nextBlock(before: Block, { headers, title, grid, measures }: NewBlock): Block {
  const levels = levelsOf(headers, grid)
  return {
    levels: levels.length === grid.levels.length ? levels : before.levels,
    measure: title === null ? before.measure : numberOf(titleMeasure([title]), measures),
  }
}

function numberOf(measure: string, measures: string[]): number {
  const known = measures.indexOf(measure)
  return known === -1 ? measures.push(measure) - 1 : known
}

/** A source or a footnote is one text. */
function isFigureRow(row: TableRow, grid: WebGrid): boolean {
  const values = grid.columns.map((index) => row.cells[index]).filter((cell) => !isBlank(cell))
  return values.some(isFigure)
}

function carriedNames({ cells }: TableRow, before: readonly string[]): readonly string[] {
  const first = before.findIndex((_, index) => !isBlank(cells[index]))
  return before.map((name, index) => (first === -1 || index < first ? name : textOf(cells[index])))
}

type RowReading = Omit<WebReading, 'remarks'> & {
  readonly block: Block
  readonly names: readonly string[]
}

function* rowFigures(
  { cells, line }: TableRow,
  { grid, parts, measures, block, names }: RowReading,
): Generator<RawFigure | FaultyRow> {
  for (const [place, index] of grid.columns.entries()) {
    const textFor = (side: Side): string =>
      side.kind === 'stub'
        ? (names[side.index] ?? '')
        : (block.levels[side.index]?.labels[place] ?? '')
    const name = parts.measure === null ? null : textFor(parts.measure)
    const measure = name === null ? block.measure : measures.indexOf(name)
    if (measure === -1) {
      yield unknownMeasure(name ?? '', line)
      return
    }
    const members = parts.axes.map(textFor)
    const column = block.levels
      .map(({ labels }) => labels[place])
      .filter(Boolean)
      .join(', ')
    yield { members, measure, value: cells[index] ?? null, status: '', note: '', line, column }
  }
}

function unknownMeasure(found: string, line: number): FaultyRow {
  const expected = 'et af de måltal, der står først i filen'
  return { line, found, expected, message: `fandt "${found.slice(0, 60)}", forventede ${expected}` }
}
