import {
  type AreaCode,
  type CategorySlug,
  type LeftOut,
  type Period,
  total,
} from '@noegletal/domain'
import type { CellReaders, IndicatorReader } from '../cells/cell-readers.ts'
import { granularityNames } from '../cells/check-period.ts'
import type { RawFigure } from '../dialects/dialect.ts'
import type { CellFault } from '../problem.ts'
import type { ReadArea } from './read-area.ts'
import type { ReadCategory } from './read-category.ts'
import type { Reporter } from './reporter.ts'
import { type Place, type Roles, memberOf } from './roles.ts'
import type { FindTarget, Target } from './targets.ts'

/** Says that a figure was understood and is left out; it has been counted. */
export const skipped = Symbol('skipped')

/** What one axis says; null when that cannot be read, which has been reported. */
export type Step<T> = T | null | typeof skipped

export function isRead<T>(step: Step<T>): step is T {
  return step !== null && step !== skipped
}

/** What the keys of a file are read with. */
export type KeyReading = {
  /**
   * Whether the file is written for us: then a name that the catalogue does not have is a mistake. In a source's file it
   * is one of the many that are not shown, and is counted.
   */
  readonly isOwn: boolean
  readonly roles: Roles
  readonly readers: CellReaders
  readonly readArea: ReadArea
  readonly readCategory: ReadCategory
  /** Null where the names of the catalogue stand in the file itself. */
  readonly findTarget: FindTarget | null
  readonly measures: readonly string[]
  /** The period of the figures that the file has none for. */
  readonly period: Period | null
  readonly reporter: Reporter
}

/** Whether every fixed axis has the member that is read; counts the figure when not. */
export function isWanted(figure: RawFigure, { roles, reporter }: KeyReading): boolean {
  for (const axis of roles.fixed) {
    const member = memberOf(figure, axis)
    if (axis.isRead(member)) continue
    reporter.leaveOut('other-member', `${axis.heading}: ${member}`)
    return false
  }
  return true
}

/** Which indicator a figure feeds. */
export function stepTarget(figure: RawFigure, reading: KeyReading): Step<Target> {
  const { roles, readers, findTarget, measures } = reading
  const member = memberOf(figure, roles.indicator)
  if (findTarget !== null) {
    const target = findTarget(figure.measure, member)
    return (
      target ?? leaveOut(reading, 'unknown-measure', member || (measures[figure.measure] ?? ''))
    )
  }
  const found = readers.indicator(member)
  if (found.ok) return { reader: found.value, use: { factor: 1, check: found.value.check } }
  return refuse(figure, reading, {
    place: roles.indicator,
    fault: found.error,
    reason: 'unknown-measure',
  })
}

/** Which area a figure is about. */
export function stepArea(figure: RawFigure, reading: KeyReading): Step<AreaCode> {
  const read = reading.readArea(figure)
  if (!read.ok) return refuse(figure, reading, { ...read.error, reason: 'unknown-area' })
  if (read.value !== 'outside') return read.value
  const { area, areaName } = reading.roles
  return leaveOut(reading, 'outside', memberOf(figure, area) || memberOf(figure, areaName))
}

/** The area, where the indicator is kept for it. */
export function stepAllowed(
  figure: RawFigure,
  reading: KeyReading,
  { area, target: { reader } }: { readonly area: AreaCode; readonly target: Target },
): Step<AreaCode> {
  const { onlyAreas, title } = reader.indicator
  if (onlyAreas.length === 0 || onlyAreas.includes(area)) return area
  const expected = `område ${onlyAreas.join(' eller ')}`
  const message = `fandt område ${area}, men »${title}« føres kun for ${expected}`
  const fault: CellFault = { kind: 'unknown-name', expected, message }
  const place = placeOfArea(figure, reading.roles)
  return refuse(figure, reading, { place, fault, reason: 'not-for-area' })
}

/** Which category of the indicator a figure is about; the total where the file has no axis of categories. */
export function stepCategory(
  figure: RawFigure,
  reading: KeyReading,
  reader: IndicatorReader,
): Step<CategorySlug> {
  const { category: place } = reading.roles
  if (place === null) return total
  const member = memberOf(figure, place)
  const read = reading.readCategory(reader, member)
  if (!read.ok)
    return refuse(figure, reading, { place, fault: read.error, reason: 'unknown-category' })
  return read.value === 'unused' ? leaveOut(reading, 'other-member', member) : read.value
}

/** Which period a figure is about, with a warning when it had not ended on the day the figures became known. */
export function stepPeriod(
  figure: RawFigure,
  reading: KeyReading,
  reader: IndicatorReader,
): Step<Period> {
  const { roles, isOwn, reporter, period } = reading
  const place = roles.period ?? wholeFile
  const text = memberOf(figure, roles.period).trim() || (period ?? '')
  const read = reader.period(text)
  if (read.ok) {
    if (read.value.warning !== null) {
      reporter.member(figure, place, {
        fault: read.value.warning,
        severity: 'warning',
        found: text,
      })
    }
    return read.value.period
  }
  const { granularity } = read.error
  if (granularity !== undefined && !isOwn) {
    return leaveOut(reading, 'other-granularity', granularityNames[granularity])
  }
  reporter.member(figure, place, { fault: read.error, found: text })
  return null
}

/** Stands for what is said once for the whole file. */
const wholeFile: Place = { index: -1, heading: 'periode' }

type Refusal = {
  readonly place: Place | null
  readonly fault: CellFault
  readonly reason: LeftOut['reason']
}

/** A name that is not known: a mistake in our own layout, otherwise something to leave out. */
function refuse(
  figure: RawFigure,
  reading: KeyReading,
  { place, fault, reason }: Refusal,
): null | typeof skipped {
  const at = place ?? wholeFile
  if (!reading.isOwn && fault.kind === 'unknown-name') {
    return leaveOut(reading, reason, memberOf(figure, at))
  }
  reading.reporter.member(figure, at, { fault })
  return null
}

function leaveOut(
  { reporter }: KeyReading,
  reason: LeftOut['reason'],
  text: string,
): typeof skipped {
  reporter.leaveOut(reason, text)
  return skipped
}

function placeOfArea(figure: RawFigure, { area, areaName }: Roles): Place | null {
  return area === null || memberOf(figure, area).trim() === '' ? (areaName ?? area) : area
}
