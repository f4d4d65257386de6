import type { AreaCode } from './area.ts'
import type { CategorySlug, IndicatorSlug } from './indicator.ts'
import type { Period } from './period.ts'
import type { Value } from './value.ts'

/** What a series is about: one indicator, one area, one category (`i-alt` for the total). */
export type SeriesKey = {
  readonly indicator: IndicatorSlug
  readonly area: AreaCode
  readonly category: CategorySlug
}

/** One cell of a series. */
export type CellKey = SeriesKey & { readonly period: Period }

/** One cell as one source states it. */
export type Observation = CellKey & {
  readonly value: Value
  /** Marked preliminary by the source itself; the catalogue's preliminary periods come on top. */
  readonly preliminary: boolean
  readonly note: string | null
}

/** An observation and where it stands in its file: the line counted from 1, as a text editor counts. */
export type SourcedObservation = Observation & { readonly line: number }
