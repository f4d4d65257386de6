import type { IndicatorSlug } from '@noegletal/domain'
import type { RestingImport } from '../store.ts'
import { type Rectangle, covers } from './coverage.ts'
import { type CoveredSeries, around, coveredSeries } from './covered-series.ts'
import { cellsOf } from './observations.ts'
import type { State } from './state.ts'
import type { Tables } from './tables.ts'
import { type Position, type Positions, followersOf } from './timeline.ts'
import { isAbsent, saidBy } from './versions.ts'

/**
 * The later imports of the same kind (real or simulated), not undone, that spoke of figures of an import; newest
 * publication first.
 */
export function readResting(tables: Tables, state: State, importId: number): RestingImport[] {
  const positions = state.positions()
  const own = positions.get(importId)
  if (own === undefined) return []
  const later = followersOf(positions, own).filter(({ undoneOn }) => undoneOn === null)
  if (later.length === 0) return []

  const cells = countCells(tables, { own, positions, later })
  // The imports come newest publication first.
  return state.imports().flatMap((one) => {
    const found = cells.get(one.id) ?? 0
    return found === 0 ? [] : [{ import: one, cells: found }]
  })
}

type Question = {
  readonly own: Position
  readonly positions: Positions
  readonly later: readonly Position[]
}

function countCells(tables: Tables, question: Question): Map<number, number> {
  const counts = new Map<number, number>()
  const rectanglesOf = rectanglesByIndicator(tables, question)
  for (const covered of coveredSeries(tables, question.own.id)) {
    const near = around(covered.series, rectanglesOf(covered.series.indicator))
    if (near.length > 0) countInSeries(tables, question, { covered, near, counts })
  }
  return counts
}

/** What the later imports covered of an indicator, read once for each. */
function rectanglesByIndicator(
  { coverage }: Tables,
  { later }: Question,
): (indicator: IndicatorSlug) => readonly Rectangle[] {
  const ids = new Set(later.map(({ id }) => id))
  const known = new Map<IndicatorSlug, readonly Rectangle[]>()
  return (indicator) => {
    const found =
      known.get(indicator) ??
      coverage.ofIndicator(indicator).filter((rectangle) => ids.has(rectangle.import))
    known.set(indicator, found)
    return found
  }
}

function countInSeries(
  { observations }: Tables,
  { own, positions }: Question,
  {
    covered: { series, runs },
    near,
    counts,
  }: {
    readonly covered: CoveredSeries
    readonly near: readonly Rectangle[]
    readonly counts: Map<number, number>
  },
): void {
  for (const { first: from, last: til } of runs) {
    for (const rows of cellsOf(observations.ofSeries({ series: series.id, from, til }))) {
      const [first] = rows
      if (first === undefined || isAbsent(saidBy(rows, own, positions))) continue
      for (const rectangle of near) {
        if (!covers(rectangle, series.id, first.period)) continue
        counts.set(rectangle.import, (counts.get(rectangle.import) ?? 0) + 1)
      }
    }
  }
}
