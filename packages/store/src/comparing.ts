import type { CellKey, SeriesFigures, Value } from '@noegletal/domain'

/** A cell that a batch would add, change or withdraw; `before` is null for a new cell, `line` for a withdrawn one. */
export type CellChange = CellKey & {
  readonly before: Value | null
  readonly after: Value
  readonly line: number | null
}

/** Takes the cells that change, one by one, in the order of indicator, area, category and period as texts. */
export type UseChange = (change: CellChange) => void

/** Takes a series whole that the store does not have yet and that holds nothing but numbers: each of its cells is new. */
export type UseNewSeries = (series: SeriesFigures) => void

/** Told between two series while a batch is compared or published; what it throws ends the work, and nothing is written. */
export type UseCellCount = (cellsSoFar: number) => void

/** Who listens while a batch is compared; without `newSeries` the cells of such a series come one by one as changes. */
export type CompareListeners = {
  readonly change?: UseChange
  readonly newSeries?: UseNewSeries
  readonly cells?: UseCellCount
}
