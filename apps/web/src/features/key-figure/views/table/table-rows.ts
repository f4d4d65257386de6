import { type FigurePlace, missingWords, rowStatus } from '../../../../figures/figure-words.ts'
import type { AreaName } from '@noegletal/contract'
import {
  type AreaCode,
  cleanDifference,
  comparesAcrossAreas,
  isWithinUsualRevision,
  missingValue,
  notesAt,
  type NumberedNote,
  numberOf,
  type Period,
  remarksAt,
  type ShownFigures,
  type TypicalRevision,
} from '@noegletal/domain'
import {
  changeSizeWords,
  differenceWords,
  formatBare,
  formatFigure,
  formatPeriod,
  missingLabel,
  nearlyUnchanged,
  unchanged,
} from '@noegletal/format'

export type TableCell = {
  readonly area: AreaName
  /** The bare figure, or in words why there is none. */
  readonly text: string
  /** The figure with its unit, as it is said alone. */
  readonly figure: string
  /** Null where there is none. */
  readonly number: number | null
  readonly isMissing: boolean
  readonly isPreliminary: boolean
  /** The numbers of the notes on this figure alone. */
  readonly notes: readonly number[]
  /** Whether there is something to look up about where it comes from. */
  readonly hasOrigin: boolean
}

export type TableRow = {
  readonly period: Period
  readonly title: string
  readonly isPreliminary: boolean
  readonly cells: readonly TableCell[]
  /** The own figure against that of the same time last year, in words and as a number; none across a break. */
  readonly sinceLastYear: string
  readonly yearDifference: number | null
  /** The own figure against the country's in words; empty where one is missing. */
  readonly difference: string
  readonly countryDifference: number | null
  readonly status: string
  readonly remarks: readonly string[]
  readonly notes: readonly NumberedNote[]
}

/** How the change from the year before is written: `revision` is how the own newest figure usually changes. */
type Years = { readonly revision: TypicalRevision | null }

/** The rows of the table, newest first; without `years` they have no change from the year before. */
export function tableRows(shown: ShownFigures, years: Years | null = null): TableRow[] {
  return shown.periods.map((_, place) => toRow(shown, { place, years })).toReversed()
}

/** The country that the own figures are held against; null where figures of areas do not compare, or it is not shown. */
export function comparedCountry({ figure, series, own }: ShownFigures): AreaName | null {
  if (figure.unit === 'index' || !comparesAcrossAreas(figure.unit)) return null
  const country = series.find(({ area }) => area.kind === 'country')
  return country && country.area.code !== own.code ? country.area : null
}

type Row = { readonly place: number; readonly years: Years | null }

function toRow(shown: ShownFigures, row: Row): TableRow {
  const { place } = row
  const period = shown.periods[place]
  if (period === undefined) throw new RangeError(`No period at ${place}`)
  const places = shown.series.map(({ area, points }) => ({
    area,
    point: points[place] ?? null,
    period,
  }))
  return {
    period,
    title: formatPeriod(period),
    isPreliminary: places.some(({ point }) => point?.preliminary === true),
    cells: places.map((cell) => toCell(shown, cell)),
    ...sinceLastYear(shown, row),
    ...differenceAt(shown, place),
    status: rowStatus(places, shown),
    remarks: [...new Set(places.flatMap(({ point }) => point?.note ?? []))],
    notes: notesAt(shown.footnotes, { period, before: shown.periods[place - 1] }),
  }
}

function toCell(shown: ShownFigures, place: FigurePlace): TableCell {
  const { area, point } = place
  const value = point?.value ?? missingValue('missing')
  const isMissing = value.kind === 'missing'
  return {
    area,
    // A registered reason is a sentence and stands in the status; the cell has room for a word.
    text: isMissing ? wordOf(point) : formatBare(value, shown.figure),
    figure: missingWords(shown, place) ?? formatFigure(value, shown.figure),
    number: numberOf(value),
    isMissing,
    isPreliminary: point?.preliminary ?? false,
    notes: remarksAt(shown.footnotes, { area: area.code, period: place.period }),
    hasOrigin: point !== null && isStated(shown),
  }
}

/** A calculated figure has no origin of its own, but those of the figures that it is made of. */
function isStated({ calculation: { rolling, base } }: ShownFigures): boolean {
  return rolling === null && base === null
}

function wordOf(point: FigurePlace['point']): string {
  return point?.value.kind === 'missing' ? missingLabel(point.value.reason) : '–'
}

/**
 * The change from the same time last year; a break between the two forbids it, and so does an index, which has its own
 * base. One that is smaller than the usual correction of a figure that may still be corrected has no direction.
 */
function sinceLastYear(
  shown: ShownFigures,
  { place, years }: Row,
): Pick<TableRow, 'sinceLastYear' | 'yearDifference'> {
  const none = { sinceLastYear: '', yearDifference: null }
  const { figure, yearBefore, own } = shown
  if (years === null || figure.unit === 'index') return none
  const now = numberAt(shown, own.code, place)
  const then = yearBefore[place] ?? null
  if (now === null || then === null) return none
  const difference = cleanDifference(now, then)
  const words = changeSizeWords(difference, { unit: figure.unit, decimals: figure.decimals }, now)
  const hasDirection =
    words === unchanged ||
    !mayBeCorrected(shown, place) ||
    !isWithinUsualRevision({ difference, now }, years.revision)
  return {
    sinceLastYear: hasDirection ? words : nearlyUnchanged,
    yearDifference: difference,
  }
}

/** The usual revision is that of a newest figure as the source states it; a final or a calculated one has none. */
function mayBeCorrected(shown: ShownFigures, place: number): boolean {
  const { periods, known, series, own } = shown
  const point = series.find(({ area }) => area.code === own.code)?.points[place]
  const isNewest = periods[place] === known?.last
  return isStated(shown) && (isNewest || point?.preliminary === true)
}

function differenceAt(
  shown: ShownFigures,
  place: number,
): Pick<TableRow, 'difference' | 'countryDifference'> {
  const country = comparedCountry(shown)
  const own = numberAt(shown, shown.own.code, place)
  const other = country && numberAt(shown, country.code, place)
  if (own === null || other === null) return { difference: '', countryDifference: null }
  return {
    difference: differenceWords(own, other, { decimals: shown.figure.decimals, hasUnit: false }),
    countryDifference: cleanDifference(own, other),
  }
}

function numberAt({ series }: ShownFigures, area: AreaCode, place: number): number | null {
  const point = series.find((line) => line.area.code === area)?.points[place]
  return point ? numberOf(point.value) : null
}
