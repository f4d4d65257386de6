import { readPeriod } from '@noegletal/domain'
import type { TableRow } from '../files/row-source.ts'
import { isBlank, isFigure, textOf } from './cell-looks.ts'
import type { FaultyRow, Layout, Preview, RawFigure } from './dialect.ts'
import { saysArea, saysPeriod } from './heading-words.ts'
import { jobindsatsMarks } from './jobindsats-table.ts'
import { type WebGrid, findWebGrid } from './jobindsats-web-grid.ts'
import { type Remarks, createRemarks } from './remarks.ts'

/**
 * A table saved from the pages of jobindsats.dk, as Excel or CSV: title and selections, headings over the figures in one or
 * several rows (measures, periods, areas), names at the left, "Kilde: Jobindsats.dk" below. No such file has been seen, so
 * it is read by what its parts look like: any side may hold areas, periods or measures.
 */
export function recogniseJobindsatsWeb({ form, rows }: Preview): Layout | null {
  const grid = form.kind === 'json' ? null : findWebGrid(rows)
  if (grid === null || !comesFromPages(rows, grid)) return null

  const parts = partsOf(grid, rows.slice(grid.firstFigures))
  const remarks = createRemarks(grid.above)
  const texts = remarks.texts()
  return {
    dialect: 'jobindsats-web',
    title: texts[0] ?? null,
    tableId: tableIn(rows),
    unit: null,
    axes: parts.axes.map(({ heading }) => heading),
    measures: parts.measures ?? [titleMeasure(texts)],
    marks: jobindsatsMarks,
    unknownHeadings: [],
    notes: remarks.texts,
    figures: (all) => figuresOf(all, { grid, parts, remarks }),
  }
}

const source = /jobindsats/i
const spelledPeriod = /^(?:[a-zæøå]{3,9}[.]? (?:19|20)\d{2}|[1-4][.] ?kvt[.]? (?:19|20)\d{2})$/i

/** The source stands below the table, which may be far down; titles above and periods spelled as the pages do tell it too. */
function comesFromPages(rows: readonly TableRow[], { above, levels }: WebGrid): boolean {
  if (rows.some(({ cells }) => cells.some((cell) => source.test(textOf(cell))))) return true
  const texts = above.flatMap(({ cells }) => cells.map(textOf))
  const periods = levels.flatMap(({ labels }) => labels)
  return (
    texts.some((text) => measureWords.test(text)) &&
    periods.some((text) => spelledPeriod.test(text))
  )
}

function tableIn(rows: readonly TableRow[]): string | null {
  const texts = rows.flatMap(({ cells }) => cells.map(textOf))
  const found = texts.map(
    (text) => /(?<![a-z0-9])(?:y\d{2}[a-z]\d{2}|ptv_?[a-z]\d{2})(?![a-z0-9])/i.exec(text)?.[0],
  )
  return found.find((name) => name !== undefined)?.toLowerCase() ?? null
}

/** Where the member of an axis, or the measure, of a figure is found: a column of names, or a row of headings. */
type Side =
  | { readonly kind: 'stub'; readonly index: number; readonly heading: string }
  | { readonly kind: 'level'; readonly index: number; readonly heading: string }

type Parts = {
  readonly axes: readonly Side[]
  readonly measure: Side | null
  /** Null where the title says what is measured. */
  readonly measures: readonly string[] | null
}

function partsOf(grid: WebGrid, body: readonly TableRow[]): Parts {
  const stubs = grid.stubs.map((heading, index): Side => ({ kind: 'stub', index, heading }))
  const levels = grid.levels.map(({ heading }, index): Side => ({ kind: 'level', index, heading }))
  const sides = [...stubs, ...levels]
  const members = (side: Side): string[] => {
    const texts =
      side.kind === 'level'
        ? (grid.levels[side.index]?.labels ?? [])
        : body.filter((row) => hasValues(row, grid)).map(({ cells }) => textOf(cells[side.index]))
    return [...new Set(texts)].filter((text) => text !== '')
  }
  const measure = [...levels, ...stubs].find((side) => holdsMeasures(side, members(side))) ?? null
  const axes = sides.filter((side) => side !== measure)
  return {
    axes: axes.map((side, index) => ({
      ...side,
      heading: headingOf(side, { members: members(side), index }),
    })),
    measure,
    measures: measure === null ? null : members(measure),
  }
}

const measureWords =
  /antal|fuldtidsperson|personer|forløb|pct[.]|procent|andel|gennemsnit|varighed|placering|timer/i

function holdsMeasures({ heading }: Side, members: readonly string[]): boolean {
  if (saysArea(heading) || saysPeriod(heading) || members.length === 0) return false
  return members.every((text) => measureWords.test(text) && readPeriod(text) === null)
}

type Named = { readonly members: readonly string[]; readonly index: number }

/** A side without a heading is called by what it holds; an area is known by the catalogue only. */
function headingOf({ heading }: Side, { members, index }: Named): string {
  if (heading !== '') return heading
  return members.length > 0 && members.every((text) => readPeriod(text) !== null)
    ? 'Periode'
    : `Kolonne ${index + 1}`
}

/** The text above the table that says what is counted, without the word before its colon. */
function titleMeasure(texts: readonly string[]): string {
  const found = texts.find((text) => measureWords.test(text)) ?? texts[0] ?? 'Værdi'
  return found.replace(/^[^:;]{1,30}[:;]\s*;?\s*(?=\S)/, '')
}

function hasValues({ cells }: TableRow, { columns }: WebGrid): boolean {
  return columns.some((index) => !isBlank(cells[index]))
}

type Reading = { readonly grid: WebGrid; readonly parts: Parts; readonly remarks: Remarks }

function* figuresOf(
  rows: Iterable<TableRow>,
  { grid, parts, remarks }: Reading,
): Generator<RawFigure | FaultyRow> {
  // A name stands only in the first row of its group.
  let names: readonly string[] = grid.stubs.map(() => '')
  for (const row of rows) {
    if (row.line <= grid.headingLine) continue
    if (!isFigureRow(row, grid)) {
      remarks.add(row)
      continue
    }
    names = carriedNames(row, names)
    yield* rowFigures(row, { grid, parts, names })
  }
}

/** A source or a footnote is one text; headings that are repeated further down hold no figure. */
function isFigureRow(row: TableRow, grid: WebGrid): boolean {
  const values = grid.columns.map((index) => row.cells[index]).filter((cell) => !isBlank(cell))
  const isHeadings = values.every(
    (cell) => readPeriod(textOf(cell)) !== null && !/^\d+$/.test(textOf(cell)),
  )
  return values.length > 0 && !isHeadings && values.some(isFigure)
}

function carriedNames({ cells }: TableRow, before: readonly string[]): readonly string[] {
  const first = before.findIndex((_, index) => !isBlank(cells[index]))
  return before.map((name, index) => (first === -1 || index < first ? name : textOf(cells[index])))
}

type RowReading = Omit<Reading, 'remarks'> & { readonly names: readonly string[] }

function* rowFigures(
  { cells, line }: TableRow,
  { grid, parts, names }: RowReading,
): Generator<RawFigure | FaultyRow> {
  for (const [place, index] of grid.columns.entries()) {
    const textFor = (side: Side): string =>
      side.kind === 'stub'
        ? (names[side.index] ?? '')
        : (grid.levels[side.index]?.labels[place] ?? '')
    const name = parts.measure === null ? null : textFor(parts.measure)
    const measure = name === null ? 0 : (parts.measures?.indexOf(name) ?? -1)
    if (measure === -1) {
      yield unknownMeasure(name ?? '', line)
      return
    }
    const members = parts.axes.map(textFor)
    const column = grid.levels
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
