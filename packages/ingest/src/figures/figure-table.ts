import { MissingReason, type Period, type SeriesKey, type Value } from '@noegletal/domain'

/** One cell of a file on its way into the table. */
export type TableCell = {
  /** What `seriesNumber` gave. */
  readonly series: number
  /** What `periodNumber` gave. */
  readonly period: number
  /** Not a number where a value is missing for `reason`. */
  readonly number: number
  readonly reason: MissingReason | null
  readonly preliminary: boolean
  readonly note: string | null
  readonly line: number
}

/**
 * The figures of a file in the order of its lines, as columns of plain numbers: about 30 bytes a cell, where an object for
 * each would take ten times that.
 */
export type FigureTable = {
  readonly size: number
  readonly series: readonly SeriesKey[]
  readonly periods: readonly Period[]
  seriesNumber(key: SeriesKey): number
  /** The place of a period in `periods`. */
  periodNumber(period: Period): number
  add(cell: TableCell): void
  seriesOf(row: number): number
  /** The place of its period in `periods`. */
  periodNumberOf(row: number): number
  periodOf(row: number): Period
  valueOf(row: number): Value
  /** Whether a row is nothing but a number: not missing, not preliminary, without a note. */
  isPlain(row: number): boolean
  /** The number of a row whose value is one. */
  numberOf(row: number): number
  isPreliminary(row: number): boolean
  noteOf(row: number): string | null
  lineOf(row: number): number
  /** What `seriesOf` gives for every row, in their order, as a few long columns. */
  seriesColumns(): Iterable<Uint32Array>
  /** So many rows from a row on, where they lie together: views, which copy nothing. Null where they do not. */
  stretch(first: number, length: number): TableStretch | null
}

/** Rows that follow each other, as columns; they are the table's own and must not be written. */
export type TableStretch = {
  /** The places of their periods in the table's `periods`. */
  readonly periods: Uint32Array
  readonly numbers: Float64Array
  readonly lines: Uint32Array
  /** Whether every row is what `isPlain` means. */
  readonly isPlain: boolean
}

export function createFigureTable(): FigureTable {
  const series = createSeriesNumbers()
  const periods = createNumbering<Period>()
  const notes = createNumbering<string | null>()
  notes.numberOf(null)
  const blocks: Block[] = []
  let size = 0

  const blockOf = (row: number): Block => itemAt(blocks, row >> blockBits)
  return {
    series: series.keys,
    periods: periods.items,
    get size() {
      return size
    },
    seriesNumber: (key) => series.numberOf(key),
    periodNumber: (period) => periods.numberOf(period),
    add(cell) {
      const place = size & placeMask
      if (place === 0) blocks.push(createBlock())
      const block = blockOf(size)
      block.series[place] = cell.series
      block.periods[place] = cell.period
      block.numbers[place] = cell.number
      block.flags[place] = flagsOf(cell)
      block.lines[place] = cell.line
      if (cell.note !== null) notesOf(block)[place] = notes.numberOf(cell.note)
      size += 1
    },
    seriesOf: (row) => blockOf(row).series[row & placeMask] ?? 0,
    periodNumberOf: (row) => blockOf(row).periods[row & placeMask] ?? 0,
    periodOf: (row) => itemAt(periods.items, blockOf(row).periods[row & placeMask] ?? 0),
    valueOf(row) {
      const { numbers, flags } = blockOf(row)
      return valueOf(numbers[row & placeMask] ?? 0, flags[row & placeMask] ?? 0)
    },
    isPlain(row) {
      const { flags, notes: noted } = blockOf(row)
      return flags[row & placeMask] === 0 && (noted?.[row & placeMask] ?? 0) === 0
    },
    numberOf: (row) => blockOf(row).numbers[row & placeMask] ?? 0,
    isPreliminary: (row) => ((blockOf(row).flags[row & placeMask] ?? 0) & preliminaryFlag) !== 0,
    noteOf: (row) => itemAt(notes.items, blockOf(row).notes?.[row & placeMask] ?? 0),
    lineOf: (row) => blockOf(row).lines[row & placeMask] ?? 0,
    seriesColumns: () =>
      blocks.map(({ series: column }, index) => column.subarray(0, size - index * blockRows)),
    stretch: (first, length) => stretchOf(blockOf(first), first & placeMask, length),
  }
}

/** The table grows by blocks of so many rows, so that growing copies nothing. */
const blockBits = 15
const blockRows = 1 << blockBits
const placeMask = blockRows - 1

type Block = {
  readonly series: Uint32Array
  readonly periods: Uint32Array
  readonly numbers: Float64Array
  readonly flags: Uint8Array
  readonly lines: Uint32Array
  /** Few files have notes. */
  notes: Uint32Array | null
}

function createBlock(): Block {
  return {
    series: new Uint32Array(blockRows),
    periods: new Uint32Array(blockRows),
    numbers: new Float64Array(blockRows),
    flags: new Uint8Array(blockRows),
    lines: new Uint32Array(blockRows),
    notes: null,
  }
}

function stretchOf(block: Block, start: number, length: number): TableStretch | null {
  const end = start + length
  if (end > blockRows) return null
  return {
    periods: block.periods.subarray(start, end),
    numbers: block.numbers.subarray(start, end),
    lines: block.lines.subarray(start, end),
    isPlain: isZero(block.flags, start, end) && isZero(block.notes, start, end),
  }
}

// Written out: `every` with a function for each of a million cells takes ten times as long.
function isZero(column: Uint8Array | Uint32Array | null, start: number, end: number): boolean {
  if (column === null) return true
  for (let place = start; place < end; place += 1) if (column[place] !== 0) return false
  return true
}

function notesOf(block: Block): Uint32Array {
  block.notes ??= new Uint32Array(blockRows)
  return block.notes
}

// The flags: bit 0 for preliminary, above it 0 for a number and otherwise one more than the reason's place.
const preliminaryFlag = 1
const reasons = MissingReason.options

function flagsOf({ preliminary, reason }: TableCell): number {
  const missing = reason === null ? 0 : reasons.indexOf(reason) + 1
  return (missing << 1) | (preliminary ? preliminaryFlag : 0)
}

function valueOf(number: number, flags: number): Value {
  const reason = reasons[(flags >> 1) - 1]
  return reason === undefined ? { kind: 'number', number } : { kind: 'missing', reason }
}

function itemAt<Item>(items: readonly Item[], number: number): Item {
  const item = items[number]
  if (item === undefined) throw new RangeError(`Nothing has the number ${number}`)
  return item
}

type Numbering<Item> = { readonly items: readonly Item[]; numberOf(item: Item): number }

/** Gives every item a number, counted from 0 in the order in which they come. */
function createNumbering<Item>(): Numbering<Item> {
  const items: Item[] = []
  const numbers = new Map<Item, number>()
  return {
    items,
    numberOf(item) {
      const known = numbers.get(item)
      if (known !== undefined) return known
      numbers.set(item, items.length)
      return items.push(item) - 1
    },
  }
}

type SeriesNumbers = { readonly keys: readonly SeriesKey[]; numberOf(key: SeriesKey): number }

// Nested by key, because a joined text for each of a million lines would cost more than the rest; files mostly have one
// series after the other, so that of the line before is tried first.
function createSeriesNumbers(): SeriesNumbers {
  const keys: SeriesKey[] = []
  const shelves = new Map<string, Map<string, Map<string, number>>>()
  let last: SeriesKey | null = null
  let lastNumber = 0

  function look({ indicator, area, category }: SeriesKey): number {
    const areas = entryOf(shelves, indicator, () => new Map<string, Map<string, number>>())
    const categories = entryOf(areas, area, () => new Map<string, number>())
    return entryOf(categories, category, () => keys.push({ indicator, area, category }) - 1)
  }

  return {
    keys,
    numberOf(key) {
      if (last !== null && isSame(last, key)) return lastNumber
      lastNumber = look(key)
      last = key
      return lastNumber
    },
  }
}

const isSame = (a: SeriesKey, b: SeriesKey): boolean =>
  a.area === b.area && a.category === b.category && a.indicator === b.indicator

function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, create: () => Entry): Entry {
  const known = map.get(key)
  if (known !== undefined) return known
  const entry = create()
  map.set(key, entry)
  return entry
}
