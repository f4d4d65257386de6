import type { AreaCode, CategorySlug, Period } from '@noegletal/domain'
import type { DecimalWitness } from '../cells/decimal-mark.ts'
import type { Status } from '../cells/status-word.ts'
import { type ValueStyle, readValue, usualNumber } from '../cells/value-reader.ts'
import type { RawFigure } from '../dialects/dialect.ts'
import type { FigureTable, TableCell } from './figure-table.ts'
import type { LineMemory } from './line-memory.ts'
import {
  type KeyReading,
  isRead,
  isWanted,
  type Step,
  skipped,
  stepAllowed,
  stepArea,
  stepCategory,
  stepPeriod,
  stepTarget,
} from './read-key.ts'
import { memberOf } from './roles.ts'
import type { Target } from './targets.ts'

export type Interpretation = KeyReading & {
  readonly style: ValueStyle
  readonly witness: DecimalWitness
  readonly table: FigureTable
  /** Learns from the figures; null for a file whose lines do not speak for themselves. */
  readonly memory: LineMemory | null
}

/**
 * Takes one figure in the file's own words into the table in the words of the catalogue. Every faulty cell of it is
 * reported, not only the first; what is understood and not shown is counted.
 */
export function interpret(figure: RawFigure, reading: Interpretation): void {
  if (!isWanted(figure, reading)) return
  const place = stepArea(figure, reading)
  const target = place === skipped ? skipped : stepTarget(figure, reading)
  if (place === skipped || !isRead(target)) return

  const area = place === null ? null : stepAllowed(figure, reading, { area: place, target })
  const rest = area === skipped ? skipped : stepRest(figure, reading, target)
  if (!isRead(area) || !isRead(rest)) return
  enter(figure, reading, { target, area, rest })
}

type Rest = {
  readonly category: CategorySlug
  readonly period: Period
  readonly value: TakenValue
}

function stepRest(figure: RawFigure, reading: Interpretation, target: Target): Step<Rest> {
  const category = stepCategory(figure, reading, target.reader)
  if (category === skipped) return skipped
  const period = stepPeriod(figure, reading, target.reader)
  if (period === skipped) return skipped
  const value = stepValue(figure, reading, target)
  return isRead(category) && isRead(period) && value !== null ? { category, period, value } : null
}

type Entered = {
  readonly target: Target
  readonly area: AreaCode
  readonly rest: Rest
}

function enter(
  figure: RawFigure,
  reading: Interpretation,
  { target: { reader, use }, area, rest: { category, period, value } }: Entered,
): void {
  const { table, memory } = reading
  const { number, reason, preliminary } = value
  const series = table.seriesNumber({ indicator: reader.indicator.slug, area, category })
  const note = noteOf(figure, reading)
  const at = table.periodNumber(period)
  table.add({ series, period: at, number, reason, preliminary, note, line: figure.line })
  if (value.isPlain) memory?.learn(figure, { series, reader, use, preliminary, note })
}

type TakenValue = Pick<TableCell, 'number' | 'reason' | 'preliminary'> & {
  /** Whether the cell is a bare number with nothing odd about it. */
  readonly isPlain: boolean
}

function stepValue(figure: RawFigure, reading: Interpretation, { use }: Target): TakenValue | null {
  const { style, witness } = reading
  const status = stepStatus(figure, reading)
  if (typeof figure.value === 'string') witness.see(figure.value)
  if (status === null) return null
  const number = usualNumber(figure.value, style.number, use)
  if (!Number.isNaN(number) && status.reason === null) {
    return { number, reason: null, preliminary: status.preliminary, isPlain: true }
  }
  return carefully(figure, status, { reading, use })
}

type Use = { readonly reading: Interpretation; readonly use: Target['use'] }

/** For the cells that are not a bare number in its usual range. */
function carefully(figure: RawFigure, status: Status, { reading, use }: Use): TakenValue | null {
  const { reporter, style } = reading
  const read = readValue({ cell: figure.value, status }, style, use)
  if (!read.ok) {
    reporter.value(figure, read.error)
    return null
  }
  const { value, preliminary, warning } = read.value
  if (warning !== null) reporter.value(figure, warning, 'warning')
  return value.kind === 'number'
    ? { number: value.number, reason: null, preliminary, isPlain: false }
    : { number: 0, reason: value.reason, preliminary, isPlain: false }
}

function stepStatus(
  figure: RawFigure,
  { roles, readers, reporter }: Interpretation,
): Status | null {
  const text = roles.status === null ? figure.status : memberOf(figure, roles.status)
  const read = readers.status(text)
  if (read.ok) return read.value
  const place = roles.status ?? { index: -1, heading: 'status' }
  reporter.member(figure, place, { fault: read.error, found: text })
  return null
}

function noteOf(figure: RawFigure, { roles }: Interpretation): string | null {
  const text = roles.note === null ? figure.note : memberOf(figure, roles.note)
  return text === '' ? null : text.trim() || null
}
