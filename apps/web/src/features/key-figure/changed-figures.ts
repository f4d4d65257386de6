import type { ChangedFigure, SeriesReply } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'

export type ShownChanges = {
  /** How many of the shown figures are different today; of all, where the list does not reach back to the first shown. */
  readonly count: number
  /** The changed figures of the shown periods, the newest first. */
  readonly figures: readonly ChangedFigure[]
}

/** What has changed since of the periods that are shown; the reply counts all periods. */
export function shownChanges(
  { changes, changedSince }: Pick<SeriesReply, 'changes' | 'changedSince'>,
  { periods }: Pick<ShownFigures, 'periods'>,
): ShownChanges {
  const shown = new Set(periods)
  const figures = changes.filter(({ period }) => shown.has(period))
  const [first] = periods
  const oldest = changes.at(-1)?.period
  const reachesBack = oldest === undefined || first === undefined || oldest < first
  const isWhole = changes.length === changedSince || reachesBack
  return { count: isWhole ? figures.length : changedSince, figures }
}
