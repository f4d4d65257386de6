import { readPeriod } from '@noegletal/domain'
import type { TableRow } from '../files/row-source.ts'
import { isBlank, isFigure, isMark, looksLikeNumber, textOf } from './cell-looks.ts'
import { saysArea, saysPeriod } from './heading-words.ts'

/** One row of headings over the figures, each label carried on to the columns that it spans. */
export type HeaderLevel = { readonly heading: string; readonly labels: readonly string[] }

/** Where the parts of a table stand on its page: texts, rows of headings, columns of names, figures. */
export type WebGrid = {
  readonly above: readonly TableRow[]
  /** The first row with figures, as an index of the rows looked at. */
  readonly firstFigures: number
  readonly headingLine: number
  /** The headings of the columns of names, from the left; empty where the page gives none. */
  readonly stubs: readonly string[]
  readonly levels: readonly HeaderLevel[]
  /** The columns of figures. */
  readonly columns: readonly number[]
}

/** Finds the table of a page: the first row of figures below a row of headings. Null when there is none. */
export function findWebGrid(rows: readonly TableRow[]): WebGrid | null {
  const firstFigures = rows.findIndex((row, index) => isFirst(row, rows[index - 1]))
  if (firstFigures < 1) return null
  const body = rows.slice(firstFigures).filter(holdsFigures)
  const lowest = rows[firstFigures - 1]
  if (lowest === undefined) return null
  const width = Math.max(...[lowest, ...body].map(({ cells }) => cells.length))
  const stubCount = countStubs(lowest, body)
  const headers = headersAbove(rows, { firstFigures, stubCount })
  const columns = Array.from({ length: width - stubCount }, (_, index) => index + stubCount).filter(
    (index) => headers.some(({ cells }) => !isBlank(cells[index])) || isFilled(body, index),
  )
  return {
    above: rows.slice(0, firstFigures - headers.length),
    firstFigures,
    headingLine: lowest.line,
    columns,
    ...labelled(headers, { stubCount, columns }),
  }
}

/** Under a row of periods, numbers that could be years are figures. */
function isFirst(row: TableRow, above: TableRow | undefined): boolean {
  if (!isHeader(above)) return false
  return holdsFigures(row) || (isPeriods(above) && isPeriods(row) && !isBlank(row.cells[0]))
}

function isPeriods(row: TableRow | undefined): boolean {
  const labels = (row?.cells ?? []).slice(1).filter((cell) => !isBlank(cell))
  return labels.every((cell) => readPeriod(textOf(cell)) !== null)
}

const isFilled = (rows: readonly TableRow[], index: number): boolean =>
  rows.some(({ cells }) => !isBlank(cells[index]))

const year = /^(?:19|20)\d{2}$/

/** A row of headings may hold years, which are numbers too. */
export function isHeader(row: TableRow | undefined): boolean {
  const labels = (row?.cells ?? []).slice(1).filter((cell) => !isBlank(cell))
  return (
    labels.length > 0 &&
    labels.every((cell) => !isFigure(cell) || year.test(textOf(cell)) || readPeriod(textOf(cell)))
  )
}

function holdsFigures(row: TableRow | undefined): boolean {
  const values = (row?.cells ?? []).slice(1).filter((cell) => !isBlank(cell))
  if (values.length === 0 || isHeader(row)) return false
  return values.some(looksLikeNumber) || values.every(isMark)
}

/** The columns from the left that hold names: texts, or what a heading calls an area or a period. */
function countStubs(lowest: TableRow, body: readonly TableRow[]): number {
  let count = 1
  for (; count < lowest.cells.length - 1; count += 1) {
    const heading = textOf(lowest.cells[count])
    const said = body.map(({ cells }) => cells[count]).filter((cell) => !isBlank(cell))
    const texts = said.filter((cell) => !isFigure(cell))
    const isNamed = saysArea(heading) || saysPeriod(heading)
    if (!isNamed && texts.length * 2 <= said.length) break
  }
  return count
}

type Place = { readonly firstFigures: number; readonly stubCount: number }

/** The rows of headings, from the top; a blank line, a selection (`Køn:`) or a lone text ends them. */
function headersAbove(
  rows: readonly TableRow[],
  { firstFigures, stubCount }: Place,
): readonly TableRow[] {
  const upwards = rows.slice(0, firstFigures).toReversed()
  const end = upwards.findIndex((row, index) => {
    const below = index === 0 ? null : (upwards[index - 1] ?? null)
    const isNames = below === null && namesStubs(row, stubCount)
    const isOther = !isHeader(row) || (isSelection(row, stubCount) && !isNames)
    return isOther || (below !== null && isApart(row, below))
  })
  return upwards.slice(0, end === -1 ? upwards.length : end).toReversed()
}

/** The lowest row may name only what is at the left, with the labels of the figures in the rows above it. */
function namesStubs({ cells }: TableRow, stubCount: number): boolean {
  return cells
    .slice(0, stubCount)
    .map(textOf)
    .some((text) => saysArea(text) || saysPeriod(text))
}

function isSelection({ cells }: TableRow, stubCount: number): boolean {
  return /:\s*$/.test(textOf(cells[0])) || cells.slice(stubCount).every(isBlank)
}

/** Two rows of headings stand close together, and only one of them names what is at the left. */
function isApart(row: TableRow, below: TableRow): boolean {
  return below.line - row.line > 1 || (!isBlank(row.cells[0]) && !isBlank(below.cells[0]))
}

type Across = { readonly stubCount: number; readonly columns: readonly number[] }

/** A text left of the labels is the name of its level when the columns of names are named below it, and theirs otherwise. */
function labelled(
  headers: readonly TableRow[],
  { stubCount, columns }: Across,
): Pick<WebGrid, 'stubs' | 'levels'> {
  const stubs = Array.from({ length: stubCount }, (_, index) =>
    textOf(headers.findLast(({ cells }) => !isBlank(cells[index]))?.cells[index]),
  )
  const levels = headers.map(({ cells }, level) => {
    const corner = cells.slice(0, stubCount).map(textOf)
    const isOwn = headers.slice(level + 1).some((lower) => !isBlank(lower.cells[0]))
    const heading = isOwn ? (corner.find((text) => text !== '') ?? '') : ''
    return { heading, labels: columns.map((index) => spanning(cells.slice(stubCount, index + 1))) }
  })
  const labelling = levels.filter(({ labels }) => labels.some((label) => label !== ''))
  return { stubs, levels: withWholePeriods(labelling) }
}

/** Rows of headings further down the page as the levels of the table that they begin. */
export function levelsOf(headers: readonly TableRow[], grid: WebGrid): readonly HeaderLevel[] {
  return labelled(headers, { stubCount: grid.stubs.length, columns: grid.columns }).levels
}

/** Years over months or quarters (`2019` over `Jan`, `1. kvt.`) are one level of periods. */
function withWholePeriods(levels: readonly HeaderLevel[]): readonly HeaderLevel[] {
  const years = levels.find(({ labels }) => labels.every((label) => year.test(label)))
  const parts = levels.find((level) => level !== years && isPartOf(level, years))
  if (years === undefined || parts === undefined) return levels
  const labels = parts.labels.map((label, index) => `${label} ${years.labels[index] ?? ''}`)
  return levels.flatMap((level) => {
    if (level === years) return []
    return level === parts ? [{ ...parts, labels }] : [level]
  })
}

function isPartOf({ labels }: HeaderLevel, years: HeaderLevel | undefined): boolean {
  return labels.every(
    (label, index) =>
      readPeriod(label) === null && readPeriod(`${label} ${years?.labels[index] ?? ''}`) !== null,
  )
}

const spanning = (cells: TableRow['cells']): string =>
  textOf(cells.findLast((cell) => !isBlank(cell)))
