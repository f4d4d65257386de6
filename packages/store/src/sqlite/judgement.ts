import type { Period, SeriesFigures, SourcedObservation } from '@noegletal/domain'
import { type Observations, allTime, cellsOf } from './observations.ts'
import { type Place, type Positions, standingBefore } from './timeline.ts'
import {
  type Effect,
  type Statement,
  type VersionRow,
  effectOf,
  needsRow,
  shownRow,
  statementOf,
} from './versions.ts'

/** What a batch says of one cell, what that does for the reader, and whether it takes a row to say it. */
export type Judged = {
  readonly period: Period
  /** Null when the batch covers the cell without having it. */
  readonly observation: SourcedObservation | null
  readonly said: Statement
  readonly effect: Effect
  readonly needsRow: boolean
  /** What is shown without the batch; null for nothing. */
  readonly shown: VersionRow | null
  readonly stored: readonly VersionRow[]
}

/** One series of a batch; `id` is null while the series has no figures, `periods` are those of the batch's indicator. */
export type SeriesInBatch = {
  readonly id: number | null
  readonly part: SeriesFigures
  readonly periods: readonly Period[]
}

/** Judges the cells of a series one by one in time order; comparing and publishing both go this way. */
export type Judge = (series: SeriesInBatch) => Iterable<Judged>

/** Judges a batch that takes its place at `own` among the imports of `positions`. */
export function createJudge(
  observations: Observations,
  { own, positions }: { readonly own: Place; readonly positions: Positions },
): Judge {
  const standing = standingBefore(positions, own)
  return function* judgeSeries({ id, part, periods }) {
    const rowsByPeriod = new Map(
      id === null
        ? []
        : storedCells(observations, { id, periods }).map((rows) => [rows[0]?.period, rows]),
    )
    let next = 0
    for (const period of periods) {
      const candidate = part.observations[next]
      const observation = candidate?.period === period ? candidate : null
      if (observation !== null) next += 1
      const stored = rowsByPeriod.get(period) ?? []
      yield judgeCell({ period, observation, stored }, { own, positions, standing })
    }
  }
}

type Surroundings = {
  readonly own: Place
  readonly positions: Positions
  readonly standing: Positions
}

function judgeCell(
  cell: Pick<Judged, 'period' | 'observation' | 'stored'>,
  { own, positions, standing }: Surroundings,
): Judged {
  const said = statementOf(cell.observation)
  const shown = shownRow(cell.stored, standing)
  const isShownSimulated = shown !== null && positions.get(shown.import)?.simulated === true
  const before = shown && { ...shown, simulated: isShownSimulated }
  const effect = effectOf(before, said, own.simulated)
  return {
    ...cell,
    said,
    effect: effect ?? (cell.observation === null ? null : 'unchanged'),
    needsRow: needsRow(cell.stored, said, { own, positions }),
    shown,
  }
}

function storedCells(
  observations: Observations,
  { id, periods }: { readonly id: number; readonly periods: readonly Period[] },
): VersionRow[][] {
  const from = periods[0] ?? allTime.from
  const til = periods.at(-1) ?? allTime.til
  return [...cellsOf(observations.ofSeries({ series: id, from, til }))]
}
