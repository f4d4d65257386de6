import type { DecimalWitness } from '../cells/decimal-mark.ts'
import type { Status } from '../cells/status-word.ts'
import { type ValueStyle, readValue, usualNumber } from '../cells/value-reader.ts'
import type { RawFigure } from '../dialects/dialect.ts'
import type { FigureTable, TableCell } from './figure-table.ts'
import {
  type KeyReading,
  isForArea,
  isWanted,
  skipped,
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
}

/**
 * Takes one figure in the file's own words into the table in the words of the catalogue. Every faulty cell of it is
 * reported, not only the first; what is understood and not shown is counted.
 */
export function interpret(figure: RawFigure, reading: Interpretation): void {
  if (!isWanted(figure, reading)) return
  const area = stepArea(figure, reading)
  if (area === skipped) return
  const target = stepTarget(figure, reading)
  if (target === skipped || target === null) return

  const { reader } = target
  const category = stepCategory(figure, reading, reader)
  if (category === skipped) return
  const isAllowed = area === null || isForArea(figure, reading, { area, reader })
  const period = stepPeriod(figure, reading, reader)
  if (period === skipped) return
  const value = stepValue(figure, reading, target)
  if (!isAllowed || area === null || category === null || period === null || value === null) return

  const { table } = reading
  table.add({
    series: table.seriesNumber({ indicator: reader.indicator.slug, area, category }),
    period,
    number: value.number,
    reason: value.reason,
    preliminary: value.preliminary,
    note: noteOf(figure, reading),
    line: figure.line,
  })
}

type TakenValue = Pick<TableCell, 'number' | 'reason' | 'preliminary'>

function stepValue(figure: RawFigure, reading: Interpretation, { use }: Target): TakenValue | null {
  const { style, witness } = reading
  const status = stepStatus(figure, reading)
  if (typeof figure.value === 'string') witness.see(figure.value)
  if (status === null) return null
  const number = usualNumber(figure.value, style.number, use)
  if (!Number.isNaN(number) && status.reason === null) {
    return { number, reason: null, preliminary: status.preliminary }
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
    ? { number: value.number, reason: null, preliminary }
    : { number: 0, reason: value.reason, preliminary }
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
