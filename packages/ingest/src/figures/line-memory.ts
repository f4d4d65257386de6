import type { FileForm } from '@noegletal/domain'
import type { IndicatorReader } from '../cells/cell-readers.ts'
import type { DecimalWitness } from '../cells/decimal-mark.ts'
import { plainNumberReader } from '../cells/plain-number.ts'
import type { ValueStyle, ValueUse } from '../cells/value-reader.ts'
import type { Column, Layout, RawFigure } from '../dialects/dialect.ts'
import { type ByteWords, createByteWords } from '../files/byte-words.ts'
import { type CellUse, type Span, createLineCutter } from '../files/line-cutter.ts'
import type { TakeLine } from '../files/untaken-pieces.ts'
import type { FigureTable } from './figure-table.ts'
import { type Roles, memberOf } from './roles.ts'

/** What the other cells of a line say of its period and its number. */
export type KnownKey = {
  readonly series: number
  readonly reader: IndicatorReader
  readonly use: ValueUse
  readonly preliminary: boolean
  readonly note: string | null
}

/**
 * Reads lines by what others before them have said. Nearly every line of a large file repeats an earlier one but for its
 * period and its number; then its bytes tell all that there is to know, many times as fast as texts made of them.
 */
export type LineMemory = {
  /** Takes a line into the table whose figure is certain and has nothing odd about it. */
  readonly takeLine: TakeLine
  readonly linesTaken: () => number
  /** Told of a figure that was read with care and turned out a plain number. */
  learn(figure: RawFigure, known: KnownKey): void
}

type File = {
  readonly form: FileForm
  readonly layout: Layout
  readonly roles: Roles
  readonly style: ValueStyle
}

type Outlook = { readonly table: FigureTable; readonly witness: DecimalWitness }

/** Null for a file whose lines do not speak for themselves. */
export function createLineMemory(file: File, { table, witness }: Outlook): LineMemory | null {
  const { form, layout, roles, style } = file
  const { columns } = layout
  if (form.kind !== 'csv' || form.encoding === 'UTF-16' || columns === undefined) return null
  const { delimiter } = form
  const line = createLineCutter(
    columns.map((column) => useOf(column, roles)),
    delimiter,
  )
  const isCertain = createCertainty(style, witness)
  const numberAt = plainNumberReader(style.number.decimal)
  const encode = form.encoding === 'Windows-1252' ? windows1252Of : utf8Of
  const keys = createByteWords<LearntKey>()
  const periods = new Map<IndicatorReader, ByteWords<number>>()
  let linesTaken = 0

  return {
    linesTaken: () => linesTaken,
    takeLine(bytes, start, number) {
      const next = line.cut(bytes, start)
      if (next === -1 || !isCertain(bytes, line.value)) return -1
      const key = keys.find(line.key, 0, line.keyLength)
      const value = numberAt(bytes, line.value.start, line.value.end)
      if (key === undefined || !key.use.check.isUsual(value)) return -1
      const period = key.periods.find(bytes, line.period.start, line.period.end)
      if (period === undefined) return -1
      const { series, preliminary, note } = key
      table.add({ series, period, number: value, reason: null, preliminary, note, line: number })
      linesTaken += 1
      return next
    },
    learn(figure, known) {
      const text = memberOf(figure, roles.period)
      const read = known.reader.period(text)
      const cells = columns.filter((column) => useOf(column, roles) === 'key')
      const key = encode(cells.map((column) => `${cellOf(figure, column)}${delimiter}`).join(''))
      const word = encode(text)
      const isPlain = read.ok && read.value.warning === null && known.use.factor === 1
      if (!isPlain || key === null || word === null) return
      const ofReader = periods.get(known.reader) ?? createByteWords<number>()
      periods.set(known.reader, ofReader)
      ofReader.add(word, table.periodNumber(read.value.period))
      keys.add(key, { ...known, periods: ofReader })
    },
  }
}

function useOf(column: Column, { period }: Roles): CellUse {
  if (column === 'value') return 'value'
  return typeof column === 'object' && column.axis === period?.index ? 'period' : 'key'
}

function cellOf({ members, status, note }: RawFigure, column: Column): string {
  if (column === 'status') return status
  if (column === 'note') return note
  return column === 'value' ? '' : (members[column.axis] ?? '')
}

/** `periods` are those of the reader, each with its number in the table. */
type LearntKey = KnownKey & { readonly periods: ByteWords<number> }

/** Whether a number neither decides how the file's numbers are to be read nor can be read in two ways. */
function createCertainty(
  { number: { decimal, refuseDoubtful } }: ValueStyle,
  witness: DecimalWitness,
): (bytes: Uint8Array, value: Span) => boolean {
  if (decimal === 'comma') {
    return (bytes, { start, end }) =>
      witness.provesComma() || !bytes.subarray(start, end).includes(comma)
  }
  return (bytes, { end }) => !refuseDoubtful || bytes[end - 4] !== point
}

const comma = 44
const point = 46

/** Null for a text that could not stand in a line without quotation marks. */
function utf8Of(text: string): Uint8Array | null {
  return /["\n\r\uFFFD]/.test(text) ? null : Buffer.from(text)
}

/** Null also for a text with more than ISO-8859-1 has, where the encodings differ. */
function windows1252Of(text: string): Uint8Array | null {
  return /[^ -~\u00A0-\u00FF]/.test(text) || utf8Of(text) === null
    ? null
    : Buffer.from(text, 'latin1')
}
