import type { IndicatorSlug } from './indicator.ts'
import type { SeriesKey, SourcedObservation } from './observation.ts'
import type { Period } from './period.ts'

/** What a batch says of one series: in time order, each period once. */
export type SeriesFigures = {
  readonly key: SeriesKey
  readonly observations: readonly SourcedObservation[]
}

/**
 * What a batch says of one indicator. `periods` are those that it has for any of the series, in time order; a series that
 * lacks one of them says by that that it has no figure there. Periods of other indicators do not count, since figures lag
 * differently.
 */
export type IndicatorFigures = {
  readonly indicator: IndicatorSlug
  readonly periods: readonly Period[]
  /** Ordered by area, then category, as texts by code unit. Can be gone through again; makes one series at a time. */
  readonly series: Iterable<SeriesFigures>
}

/** The figures of a file in the order in which they are kept; a million of them take little memory while they wait. */
export type Figures = {
  /** How many cells. */
  readonly size: number
  /** Ordered by slug. Can be gone through again. */
  readonly indicators: Iterable<IndicatorFigures>
}
