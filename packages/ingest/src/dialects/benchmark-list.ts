import type { TableRow } from '../files/row-source.ts'
import { benchmarkMeasureOf } from './benchmark-words.ts'
import { benchmarkPeriod } from './benchmark-period.ts'
import { signedHeadings } from './benchmark-sign.ts'
import { isBlank, textOf } from './cell-looks.ts'
import type { Layout, MarkRules, Preview } from './dialect.ts'
import { type Column, type FlatTable, columnsOf, flatFigures, holdsNumbers } from './flat-table.ts'
import { saysArea, saysPeriod } from './heading-words.ts'
import { createRemarks, remarkText } from './remarks.ts'

const marks: MarkRules = {
  dash: 'unclear',
  twoPoints: 'missing',
  onePoint: 'missing',
  decimal: null,
}

/**
 * The ministry's comparison of actual and expected numbers on benefits: a row for each municipality, in columns that vary
 * (place, expected, actual, difference in percentage points and in persons, money), one list or several. A difference keeps
 * the sign of the file; its measure is named by how the file shows that it is reckoned.
 */
export function recogniseBenchmarkList({ form, rows }: Preview): Layout | null {
  const place = rows.slice(0, 30).findIndex((_, at) => isHeading(headingAt(rows, at).heading))
  if (place === -1) return null

  const { heading, lists } = headingAt(rows, place)
  const above = rows.slice(0, place)
  const body = rows.slice(place + 1)
  const columns = withLists(heading, lists)
  const isAxis = (column: Column): boolean => isAxisColumn(column, body)
  const table: FlatTable = {
    headingLine: heading.line,
    axes: columns.filter(isAxis),
    measures: columns.filter((column) => !isAxis(column)),
    isText: form.kind === 'csv',
  }
  const remarks = createRemarks(above)
  const periodAt = table.axes.findIndex((column) => saysPeriod(column.heading))
  return {
    dialect: 'benchmark-list',
    title: titleOf(above),
    tableId: null,
    unit: null,
    axes: table.axes.map((column) => column.heading),
    measures: signedHeadings(table.measures, { columns, rows: body, texts: remarks.texts() }),
    marks,
    unknownHeadings: [],
    notes: remarks.texts,
    *figures(all) {
      for (const figure of flatFigures(all, table, remarks)) {
        yield 'message' in figure ? figure : withHalfYear(figure, periodAt)
      }
    },
  }
}

const differences = new Set(['difference-in-share', 'difference-in-persons'])

/** A budget's table also has a forecast and a difference. */
const ofBudget = /regnskab|budget|bevilling/i

function isHeading({ cells }: TableRow): boolean {
  const headings = cells.map(textOf).filter((text) => text !== '')
  if (headings.some((text) => ofBudget.test(text)) || !headings.some(saysArea)) return false
  const kinds = new Set(headings.map(benchmarkMeasureOf))
  const hasDifference = [...kinds].some((kind) => kind !== null && differences.has(kind))
  const isCompared = kinds.has('rank') || kinds.has('money') || hasExpected(kinds)
  return (hasDifference && isCompared) || (kinds.has('rank') && hasExpected(kinds))
}

const hasExpected = (kinds: ReadonlySet<string | null>): boolean =>
  kinds.has('expected-share') || kinds.has('expected-persons')

type Headings = { readonly heading: TableRow; readonly lists: TableRow }

/**
 * The headings in a row, and what stands over them. A heading that is a merged cell over both rows stands in the upper one, and
 * belongs to the lower.
 */
function headingAt(rows: readonly TableRow[], place: number): Headings {
  const { cells = [], line = 0 } = rows[place] ?? {}
  const over = rows[place - 1]
  const upper = over?.line === line - 1 ? over.cells : []
  const heading = { cells, line }
  if (isHeading(heading)) return { heading, lists: { cells: upper, line } }
  const width = Math.max(cells.length, upper.length)
  const both = Array.from({ length: width }, (_, index) =>
    isBlank(cells[index]) ? (upper[index] ?? null) : (cells[index] ?? null),
  )
  const lists = upper.map((cell, index) => (isBlank(cells[index]) ? null : cell))
  return { heading: { cells: both, line }, lists: { cells: lists, line } }
}

/** Where the row above names lists over their columns (`Samlet`, `Dagpengeområdet`), a column is called by both. */
function withLists(heading: TableRow, { cells: labels }: TableRow): Column[] {
  const columns = columnsOf(heading)
  const isSpanning = isBlank(labels[0]) && labels.some((cell) => !isBlank(cell))
  if (!isSpanning) return columns
  return columns.map((column) => {
    const label = labels.slice(0, column.index + 1).findLast((cell) => !isBlank(cell))
    const isMeasure = benchmarkMeasureOf(column.heading) !== null
    return label === undefined || !isMeasure
      ? column
      : { ...column, heading: `${textOf(label)}: ${column.heading}` }
  })
}

function isAxisColumn(column: Column, rows: readonly TableRow[]): boolean {
  if (saysArea(column.heading) || saysPeriod(column.heading)) return true
  return benchmarkMeasureOf(column.heading) === null && !holdsNumbers(rows, column)
}

/** The first text above the table that stands alone or is a comment. */
function titleOf(above: readonly TableRow[]): string | null {
  const [first] = above
  return first === undefined ? null : remarkText(first)
}

function withHalfYear<Figure extends { readonly members: readonly string[] }>(
  figure: Figure,
  periodAt: number,
): Figure {
  const members = figure.members.map((text, index) =>
    index === periodAt ? benchmarkPeriod(text) : text,
  )
  return { ...figure, members }
}
