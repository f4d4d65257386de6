import { type Period, type SourcedObservation, periodsOf } from '@noegletal/domain'
import type { SeriesInBatch } from './batch-series.ts'
import { type MutableCounts, count } from './counts.ts'
import { type Observations, allTime, cellsOf } from './observations.ts'
import { createStandstill } from './standstill.ts'
import type { KnownStill } from './still-series.ts'
import { type Place, type Positions, standingBefore } from './timeline.ts'
import {
  type Effect,
  type Statement,
  type VersionRow,
  effectOf,
  isAbsent,
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

/**
 * Judges the cells of a series and counts them; comparing and publishing both go this way. `use` takes, one by one in time
 * order, the cells of a series that does not stand still; of the others, most of a usual file, nothing is made. Tells whether
 * the series stands still.
 */
export type Judge = (
  series: SeriesInBatch,
  counts: MutableCounts,
  use: (judged: Judged) => void,
) => boolean

/** Judges a batch that takes its place at `own` among the imports of `positions`. */
export function createJudge(
  observations: Observations,
  {
    own,
    positions,
    still = nothingKnown,
  }: {
    readonly own: Place
    readonly positions: Positions
    readonly still?: KnownStill
  },
): Judge {
  const surroundings = { own, positions, standing: standingBefore(positions, own) }
  const standsStill = createStandstill(observations, { own, positions })

  return (series, counts, use) => {
    const known = series.id === null ? false : still.get(series.id)
    if (known ?? standsStill(series)) {
      counts.unchanged += periodsOf(series.part).length
      return true
    }
    for (const judged of judgeCells(observations, series, surroundings)) {
      count(counts, judged.effect)
      use(judged)
    }
    return false
  }
}

const nothingKnown: KnownStill = new Map()

type Surroundings = {
  readonly own: Place
  readonly positions: Positions
  readonly standing: Positions
}

function* judgeCells(
  observations: Observations,
  { id, part, periods }: SeriesInBatch,
  surroundings: Surroundings,
): Generator<Judged> {
  const rowsByPeriod = id === null ? noRows : storedByPeriod(observations, { id, periods })
  let next = 0
  for (const period of periods) {
    const candidate = part.observations[next]
    const observation = candidate?.period === period ? candidate : null
    if (observation !== null) next += 1
    const stored = rowsByPeriod.get(period)
    yield stored === undefined
      ? judgeUnstated({ period, observation })
      : judgeStated({ period, observation, stored }, surroundings)
  }
}

type RowsByPeriod = ReadonlyMap<Period, readonly VersionRow[]>

const noRows: RowsByPeriod = new Map()

function storedByPeriod(
  observations: Observations,
  { id, periods }: { readonly id: number; readonly periods: readonly Period[] },
): RowsByPeriod {
  const from = periods[0] ?? allTime.from
  const til = periods.at(-1) ?? allTime.til
  const stored = new Map<Period, readonly VersionRow[]>()
  for (const rows of cellsOf(observations.ofSeries({ series: id, from, til }))) {
    const [first] = rows
    if (first !== undefined) stored.set(first.period, rows)
  }
  return stored
}

/** A cell that nobody has said anything of; what `judgeStated` would say, told faster. */
function judgeUnstated(cell: Pick<Judged, 'period' | 'observation'>): Judged {
  const said = statementOf(cell.observation)
  const isNews = !isAbsent(said)
  const effect = isNews ? 'new' : effectOfAbsence(cell)
  return { ...cell, said, effect, needsRow: isNews, shown: null, stored: [] }
}

function judgeStated(
  cell: Pick<Judged, 'period' | 'observation' | 'stored'>,
  { own, positions, standing }: Surroundings,
): Judged {
  const said = statementOf(cell.observation)
  const shown = shownRow(cell.stored, standing)
  const isShownSimulated = shown !== null && positions.get(shown.import)?.simulated === true
  const before = shown && { ...shown, simulated: isShownSimulated }
  return {
    ...cell,
    said,
    effect: effectOf(before, said, own.simulated) ?? effectOfAbsence(cell),
    needsRow: needsRow(cell.stored, said, { own, positions }),
    shown,
  }
}

// A file may say itself that there is nothing, where nothing was.
function effectOfAbsence({ observation }: Pick<Judged, 'observation'>): Effect {
  return observation === null ? null : 'unchanged'
}
