import type { Cell, TableRow } from '../files/row-source.ts'
import { type StatbankTitle, isTimeName, readTitle } from './statbank-title.ts'

/** A column with figures: its place and the members that stand over it, one for each heading row, and all in one. */
export type GridColumn = {
  readonly index: number
  readonly members: readonly string[]
  readonly heading: string
}

/** Where everything stands in a table of Danmarks Statistik's pages, be it Matrix or Excel. */
export type Grid = {
  readonly title: string
  readonly parts: StatbankTitle
  /** `Enhed: Pct.` in the Excel form. */
  readonly unit: string | null
  /** How many columns of labels stand before the figures. */
  readonly stubs: number
  readonly columns: readonly GridColumn[]
  /** The line of the last heading row; the figures come after it. */
  readonly headingLine: number
}

/**
 * Finds title, unit and headings: rows with a single text, then heading rows whose first cells are empty, as many as there
 * are columns of labels. A label that spans columns stands over the first of them. Null when the rows are otherwise, or the
 * title is not one of Danmarks Statistik's.
 */
export function findGrid(rows: readonly TableRow[]): Grid | null {
  const start = rows.findIndex((row) => !isSingleText(row))
  const preamble = rows.slice(0, start).map(({ cells }) => textAt(cells, 0))
  const unit = preamble.find(isUnit) ?? null
  const title = preamble.filter((text) => !isUnit(text)).join(' ')
  const parts = readTitle(title)
  if (start < 1 || start > longestPreamble || !isStatbankTitle(parts, unit)) return null

  const stubs = leadingLabels(rows[start]?.cells ?? [], parts)
  const headings = headingRows(rows.slice(start), { stubs, parts })
  const headingLine = headings.at(-1)?.line
  if (stubs === 0 || headingLine === undefined) return null
  return { title, parts, unit, stubs, columns: columnsOf(headings, stubs), headingLine }
}

export function textAt(cells: readonly Cell[], index: number): string {
  return String(cells[index] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** A title may be wrapped over some lines; what has more before its headings is another kind of file. */
const longestPreamble = 6

function isSingleText({ cells }: TableRow): boolean {
  return textAt(cells, 0) !== '' && filledWidth(cells) === 1
}

function filledWidth(cells: readonly Cell[]): number {
  return cells.findLastIndex((_, index) => textAt(cells, index) !== '') + 1
}

const isUnit = (text: string): boolean => /^(?:enhed|units?)\s*:/i.test(text)

function isStatbankTitle({ measure, variables }: StatbankTitle, unit: string | null): boolean {
  if (/jobindsats/i.test(measure)) return false
  return variables.length > 0 && (unit !== null || variables.some(isTimeName))
}

/** Cells over the labels are empty, or say what the labels are in the words of the title. */
function leadingLabels(cells: readonly Cell[], { variables }: StatbankTitle): number {
  const first = cells.findIndex((_, index) => !isOverLabels(textAt(cells, index), variables))
  return Math.max(first, 0)
}

function isOverLabels(text: string, variables: readonly string[]): boolean {
  return text === '' || variables.some((name) => name.toLowerCase() === text.toLowerCase())
}

type Labels = { readonly stubs: number; readonly parts: StatbankTitle }

function headingRows(rows: readonly TableRow[], { stubs, parts }: Labels): readonly TableRow[] {
  const end = rows.findIndex(({ cells }) => leadingLabels(cells, parts) < stubs)
  return end === -1 ? rows : rows.slice(0, end)
}

function columnsOf(headings: readonly TableRow[], stubs: number): GridColumn[] {
  const lowest = headings.at(-1)?.cells ?? []
  const above = headings.slice(0, -1).map(({ cells }) => spreadLabels(cells, { stubs, lowest }))
  const columns: GridColumn[] = []
  for (let index = stubs; index < lowest.length; index += 1) {
    const own = textAt(lowest, index)
    if (own === '') continue
    const members = [...above.map((row) => row[index] ?? ''), own]
    columns.push({ index, members, heading: members.join(', ') })
  }
  return columns
}

/** A label holds until the next one in its row. */
function spreadLabels(
  cells: readonly Cell[],
  { stubs, lowest }: { readonly stubs: number; readonly lowest: readonly Cell[] },
): readonly string[] {
  let label = ''
  return lowest.map((_, index) => {
    if (index >= stubs && textAt(cells, index) !== '') label = textAt(cells, index)
    return label
  })
}
