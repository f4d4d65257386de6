import type { ChangedFigure, SeriesReply } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'

/** A figure that is different today, and whose it is. */
export type NamedChange = ChangedFigure & { readonly name: string }

export type ShownChanges = {
  /** How many of the shown figures are different today; of all, where the list does not reach back to the first shown. */
  readonly count: number
  /** The changed figures of the shown periods, the newest first. */
  readonly figures: readonly NamedChange[]
}

type Shown = Pick<ShownFigures, 'periods'> & { readonly nameOf: (change: ChangedFigure) => string }

/** What has changed since of the periods that are shown; the reply counts all periods. */
export function shownChanges(
  { changes, changedSince }: Pick<SeriesReply, 'changes' | 'changedSince'>,
  { periods, nameOf }: Shown,
): ShownChanges {
  const shown = new Set(periods)
  const figures = changes
    .filter(({ period }) => shown.has(period))
    .map((change) => ({ ...change, name: nameOf(change) }))
  const [first] = periods
  const oldest = changes.at(-1)?.period
  const reachesBack = oldest === undefined || first === undefined || oldest < first
  const isWhole = changes.length === changedSince || reachesBack
  return { count: isWhole ? figures.length : changedSince, figures }
}

/** The name of the area that a figure of the page is of. */
export function areaNames({
  series,
  without,
}: Pick<ShownFigures, 'series' | 'without'>): Shown['nameOf'] {
  const names = new Map(
    [...series.map(({ area }) => area), ...without].map(({ code, name }) => [code, name]),
  )
  return ({ area }) => names.get(area) ?? ''
}
