import { measureText, textSize } from './measure-text.ts'
import type { ValueAxis } from './value-axis.ts'

/** One area's figure in a row of its own. */
export type DotRow = {
  readonly id: string
  /** Before the name: "1". */
  readonly rank: string
  readonly name: string
  readonly value: number
  /** The figure with its unit. */
  readonly text: string
  readonly preliminary: boolean
  /** Set apart from the others: the own area, and those that were chosen. */
  readonly tone: 'own' | 'chosen' | 'plain'
}

/** What the rows are seen against, as a line across all of them. */
export type DotReference = {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly text: string
  readonly tone: 'neighbours' | 'country'
}

/** A part of the rows with the axis above them. */
export type DotColumn = {
  readonly rows: readonly DotRow[]
  /** Pixels from the left: where the column begins, the ranks end, the names begin, the field lies, the figures end. */
  readonly start: number
  readonly rankEnd: number
  readonly nameStart: number
  readonly fieldStart: number
  readonly fieldEnd: number
  readonly figureEnd: number
  readonly x: (value: number) => number
}

export type DotLayout = {
  readonly width: number
  readonly height: number
  readonly rowHeight: number
  readonly columns: readonly DotColumn[]
}

/** Room for the axis above the rows. */
export const dotTop = 44

const wide = 600
const manyRows = 30
const roomyRow = 22
const denseRow = 17 // all municipalities in two columns on one sheet of paper
const gap = 10
const between = 36

/** Where everything stands: in two columns, one half after the other, when there are many rows and room for both. */
export function layOutDots(
  rows: readonly DotRow[],
  { width, axis }: { readonly width: number; readonly axis: ValueAxis },
): DotLayout {
  const count = rows.length > manyRows && width >= wide ? 2 : 1
  const size = Math.ceil(rows.length / count)
  const rowHeight = count === 1 ? roomyRow : denseRow
  const columnWidth = (width - between * (count - 1)) / count
  const columns = Array.from({ length: count }, (_, index) =>
    layOutColumn(rows.slice(index * size, (index + 1) * size), {
      all: rows,
      left: index * (columnWidth + between),
      width: columnWidth,
      axis,
    }),
  )
  return { width, height: dotTop + size * rowHeight + 8, rowHeight, columns }
}

type Place = {
  readonly all: readonly DotRow[]
  readonly left: number
  readonly width: number
  readonly axis: ValueAxis
}

/** The texts of all rows decide, so that the columns have the same scale. */
function layOutColumn(rows: readonly DotRow[], { all, left, width, axis }: Place): DotColumn {
  const widest = (textOf: (row: DotRow) => string): number =>
    Math.ceil(Math.max(0, ...all.map((row) => measureText(textOf(row), textSize, 700))))
  const rankEnd = left + widest(({ rank }) => rank)
  const nameStart = rankEnd + gap
  const fieldStart = nameStart + widest(({ name }) => name) + gap
  const figureEnd = left + width
  const fieldEnd = figureEnd - widest(({ text }) => text) - gap
  const share = (value: number): number => (value - axis.min) / (axis.max - axis.min)
  return {
    rows,
    start: left,
    rankEnd,
    nameStart,
    fieldStart,
    fieldEnd,
    figureEnd,
    x: (value) => fieldStart + 6 + share(value) * (fieldEnd - fieldStart - 12),
  }
}

/** The ticks that have room beside each other over a column. */
export function roomyTicks(
  { fieldStart, fieldEnd }: Pick<DotColumn, 'fieldStart' | 'fieldEnd'>,
  axis: ValueAxis,
  format: (value: number) => string,
): readonly number[] {
  const widths = axis.ticks.map((tick) => measureText(format(tick), textSize))
  const most = Math.max(2, Math.floor((fieldEnd - fieldStart) / (Math.max(...widths, 1) + 14)))
  const step = Math.ceil((axis.ticks.length - 1) / (most - 1))
  return axis.ticks.filter((_, index) => index % Math.max(1, step) === 0)
}
