import type { AreaCode, IndicatorSlug, Period, SeriesFigures, SeriesKey } from '@noegletal/domain'

/** How far an indicator is published: its first and newest period, and the newest day on which a batch spoke of it. */
export type PublishedExtent = {
  readonly from: Period
  readonly til: Period
  /** ISO date. */
  readonly publishedOn: string
}

/** A published series: the periods that have a number, in time order. */
export type PublishedSeries = SeriesKey & {
  readonly points: readonly PublishedPoint[]
  /** Where no real figure stands yet, the simulated ones that are shown in its place; none for a simulated file. */
  readonly standIns: readonly PublishedPoint[]
}

export type PublishedPoint = { readonly period: Period; readonly number: number }

/**
 * What a file is checked against: the figures that stand published on its day, of its own kind (real figures for a file
 * with real ones, simulated for a simulated file).
 */
export type PublishedFigures = {
  /** Null where nothing of the indicator is published. */
  extent(indicator: IndicatorSlug): Promise<PublishedExtent | null>
  /** How far the simulated figures go that may stand in for real ones; null where there are none, or for a simulated file. */
  standInExtent(indicator: IndicatorSlug): Promise<Pick<PublishedExtent, 'from' | 'til'> | null>
  /** Every category of one indicator for some areas, from a period on; series without a number may be left out. */
  series(
    indicator: IndicatorSlug,
    areas: readonly AreaCode[],
    from: Period | null,
  ): Promise<readonly PublishedSeries[]>
  /**
   * Whether a series of the file says just what is published; `periods` are those that the file has of its indicator. False
   * where that is not known.
   */
  isRepeated(series: SeriesFigures, periods: readonly Period[]): boolean
}
