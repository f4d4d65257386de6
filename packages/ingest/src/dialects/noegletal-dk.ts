import type { TableRow } from '../files/row-source.ts'
import { isBlank, isFigure, textOf } from './cell-looks.ts'
import type { FaultyRow, Layout, MarkRules, Preview, RawFigure } from './dialect.ts'
import { type Column, columnsOf } from './flat-table.ts'
import { saysAreaCode, saysPeriod } from './heading-words.ts'
import { readPeriod } from '@noegletal/domain'
import { type Remarks, createRemarks } from './remarks.ts'

const marks: MarkRules = {
  dash: 'unclear',
  twoPoints: 'missing',
  onePoint: 'missing',
  decimal: 'comma',
}

/**
 * A file of noegletal.dk, the ministry of the interior's key figures of municipalities: rows with the municipality's number
 * under "Kom.nr", a column for each year, and a block for each key figure whose name stands over it. The key figures are an
 * axis, since more blocks follow than a first look can see.
 */
export function recogniseNoegletalDk({ rows }: Preview): Layout | null {
  const place = rows.slice(0, 30).findIndex(isHeading)
  const heading = rows[place]
  if (heading === undefined || !headBlock(heading)) return null
  if (!rows.slice(place + 1).some((row) => isMunicipality(row, headBlock(heading)))) return null

  const isOfYears = headBlock(heading)?.values.every((column) => isPeriod(column.heading))
  if (isOfYears !== true && !rows.some(({ cells }) => cells.some(isOwnWord))) return null

  const title = rows.slice(0, place).find(isLoneText)
  const remarks = createRemarks()
  const name = title === undefined ? null : loneText(title)
  return {
    dialect: 'noegletal-dk',
    title: name,
    tableId: null,
    unit: null,
    axes: ['Kom.nr', 'Kommune', 'År', 'Nøgletal'],
    measures: ['Værdi'],
    marks,
    unknownHeadings: [],
    notes: remarks.texts,
    figures: (all) => figuresOf(all, remarks),
  }
}

const isPeriod = (heading: string): boolean => readPeriod(heading) !== null || saysPeriod(heading)

/** What only these files say, when their columns are not years. */
const isOwnWord = (cell: TableRow['cells'][number]): boolean =>
  /^tegnforklaring|kommunale nøgletal|noegletal[.]dk/i.test(textOf(cell))

/** The columns of the block that is being read. */
type Block = {
  readonly code: number
  readonly values: readonly Column[]
  /** Where the names of the municipalities stand. */
  readonly name: number
  /** What the heading row says over the names, when it is the block's key figure. */
  readonly title: string
}

const isHeading = ({ cells }: TableRow): boolean => cells.some((cell) => saysCode(textOf(cell)))
const saysCode = (text: string): boolean => saysAreaCode(text)

function headBlock(row: TableRow): Block | null {
  const code = row.cells.findIndex((cell) => saysCode(textOf(cell)))
  if (code === -1) return null
  const name = code === 0 ? 1 : code - 1
  const values = columnsOf(row).filter(({ index }) => index > Math.max(code, name))
  const over = textOf(row.cells[name])
  const title = /^(?:kommune(?:r|navn)?|område|navn)?$/i.test(over) ? '' : over
  return values.length === 0 ? null : { code, values, name, title }
}

function isMunicipality({ cells }: TableRow, block: Block | null): boolean {
  return block !== null && /^\d{1,4}$/.test(textOf(cells[block.code]))
}

function isLoneText({ cells }: TableRow): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  return filled.length === 1 && typeof filled[0] === 'string' && !isFigure(filled[0])
}

const loneText = ({ cells }: TableRow): string => textOf(cells.find((cell) => !isBlank(cell)))

function* figuresOf(rows: Iterable<TableRow>, remarks: Remarks): Generator<RawFigure | FaultyRow> {
  const page = createPage(remarks)
  for (const row of rows) {
    const head = headBlock(row)
    if (page.isOver(row)) remarks.add(row)
    else if (head !== null) page.begin(head)
    else if (isRemark(row, page.block())) page.hold(row)
    else yield* rowFigures(row, page.figures())
  }
  page.end()
}

type BlockOf = { readonly block: Block | null; readonly title: string }

/** Keeps what stands over the figures. A text that no figures follow is a remark, and not the name of a key figure. */
function createPage(remarks: Remarks): {
  /** Whether the explanation of signs has begun, which ends the figures. */
  isOver(row: TableRow): boolean
  begin(head: Block): void
  hold(row: TableRow): void
  block(): Block | null
  figures(): BlockOf
  end(): void
} {
  let block: Block | null = null
  let title = ''
  let held: TableRow | null = null
  let over = false
  const release = (): void => {
    if (held !== null) remarks.add(held)
    held = null
  }
  return {
    isOver(row) {
      over ||= /^tegnforklaring/i.test(loneText(row))
      return over
    },
    begin(head) {
      block = head
      if (head.title !== '') {
        release()
        title = head.title
      }
    },
    hold(row) {
      release()
      held = row
    },
    block: () => block,
    figures() {
      if (held !== null) title = loneText(held)
      held = null
      return { block, title }
    },
    end: release,
  }
}

/** A row without a municipality's number and without figures. */
function isRemark(row: TableRow, block: Block | null): boolean {
  if (block === null || isLoneText(row)) return true
  return (
    isBlank(row.cells[block.code]) && block.values.every(({ index }) => isBlank(row.cells[index]))
  )
}

function* rowFigures(
  { cells, line }: TableRow,
  { block, title }: BlockOf,
): Generator<RawFigure | FaultyRow> {
  if (block === null) return
  const code = textOf(cells[block.code])
  const name = textOf(cells[block.name])
  for (const { index, heading } of block.values) {
    const isTime = isPeriod(heading)
    const members = [code, name, isTime ? heading : '', isTime ? title : heading]
    const value = cells[index] ?? null
    yield { members, measure: 0, value, status: '', note: '', line, column: heading }
  }
}
