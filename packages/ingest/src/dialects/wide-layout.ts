import type { FileForm } from '@noegletal/domain'
import type { TableRow } from '../files/row-source.ts'
import { unknownMarks } from './any-table.ts'
import { isBlank, textOf } from './cell-looks.ts'
import type { FaultyRow, Layout, Preview, RawFigure } from './dialect.ts'
import type { Column } from './flat-table.ts'
import { type Remarks, createRemarks } from './remarks.ts'
import {
  type TableHeading,
  findTableHeading,
  holdsFigures,
  isPeriodText,
  withoutMark,
} from './table-heading.ts'

/**
 * The general wide layout: a row of headings with periods or areas over the figures, and at the left one or several columns
 * that say what a row is about. There may be titles above and notes below.
 */
export function recogniseWide({ form, rows, isArea }: Preview): Layout | null {
  const heading = findTableHeading(rows)
  const wide = heading === null ? null : (byPeriods(heading) ?? byAreas(heading, isArea))
  if (heading === null || wide === null) return null

  const remarks = createRemarks(heading.above)
  const [title = null] = remarks.texts()
  const { stubs, across, unread } = wide
  return {
    dialect: 'wide',
    title,
    tableId: null,
    unit: null,
    axes: [...stubs.map((stub) => stub.heading), across],
    measures: [title ?? 'værdi'],
    marks: unknownMarks,
    unknownHeadings: unread.map((column) => ({ heading: column.heading, line: heading.row.line })),
    notes: remarks.texts,
    figures: (all) => wideFigures(all, { heading, wide, form, remarks }),
  }
}

/** A column of figures: what stands over it, without the mark for preliminary. */
type Across = Column & { readonly member: string; readonly isPreliminary: boolean }

type Wide = {
  readonly stubs: readonly Column[]
  readonly columns: readonly Across[]
  /** What the headings over the figures are. */
  readonly across: 'periode' | 'område'
  /** Columns of other numbers: a change, a sum. */
  readonly unread: readonly Column[]
}

/** One column alone could be a measure that is called by its year, so there must be two. */
const fewestColumns = 2

function byPeriods({ columns, body }: TableHeading): Wide | null {
  const periods = columns.map(toAcross).filter(({ member }) => isPeriodText(member))
  if (periods.length < fewestColumns) return null
  const others = columns.filter(({ index }) => periods.every((period) => period.index !== index))
  const unread = others.filter((column) => holdsFigures(column, body))
  const stubs = others.filter((column) => !unread.includes(column))
  return stubs.length === 0 ? null : { stubs, columns: periods, across: 'periode', unread }
}

function byAreas({ columns, body }: TableHeading, isArea: Preview['isArea']): Wide | null {
  const figures = columns.filter((column) => holdsFigures(column, body)).map(toAcross)
  const areas = figures.filter(({ member }) => isArea?.(member) === true)
  if (areas.length < fewestColumns || areas.length * 2 < figures.length) return null
  const stubs = columns.filter(({ index }) => figures.every((figure) => figure.index !== index))
  return stubs.length === 0 ? null : { stubs, columns: figures, across: 'område', unread: [] }
}

function toAcross(column: Column): Across {
  const member = withoutMark(column.heading)
  return { ...column, member, isPreliminary: member !== column.heading }
}

type WideReading = {
  readonly heading: TableHeading
  readonly wide: Wide
  readonly form: FileForm
  readonly remarks: Remarks
}

function* wideFigures(
  rows: Iterable<TableRow>,
  { heading, wide, form, remarks }: WideReading,
): Generator<RawFigure | FaultyRow> {
  const { stubs, columns } = wide
  const labels = stubs.map(() => '')
  const width = Math.max(...[...stubs, ...columns].map(({ index }) => index)) + 1

  for (const row of rows) {
    if (row.line <= heading.row.line) continue
    carryDown(labels, row, stubs)
    if (!columns.some(({ index }) => !isBlank(row.cells[index]))) remarks.add(row)
    else if (form.kind === 'csv' && row.cells.length < width) yield cutShort(row, width)
    else yield* figuresOf(row, columns, labels)
  }
}

function* figuresOf(
  { cells, line }: TableRow,
  columns: readonly Across[],
  labels: readonly string[],
): Generator<RawFigure> {
  for (const { index, member, isPreliminary, heading: column } of columns) {
    yield {
      members: [...labels, member],
      measure: 0,
      value: cells[index] ?? null,
      status: isPreliminary ? 'foreløbig' : '',
      note: '',
      line,
      column,
    }
  }
}

/**
 * A label may stand once for several rows, as merged cells do; what stands to the right of a new label begins anew. In the
 * last column nothing is carried, for there a row without a label is the total.
 */
function carryDown(labels: string[], { cells }: TableRow, stubs: readonly Column[]): void {
  const first = stubs.findIndex(({ index }) => !isBlank(cells[index]))
  for (const [place, { index }] of stubs.entries()) {
    const isCarried = place < first || (first === -1 && place < stubs.length - 1)
    if (!isCarried) labels[place] = textOf(cells[index])
  }
}

function cutShort({ cells, line }: TableRow, width: number): FaultyRow {
  const expected = `${width} felter som i overskriften`
  const message = `fandt ${cells.length} felter, forventede ${expected}`
  return { line, found: cells.map(textOf).join(';'), expected, message }
}
