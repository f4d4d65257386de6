import {
  type AreaCode,
  type CategorySlug,
  type Indicator,
  type IndicatorSlug,
  type TypicalRevision,
  total,
  typicalRevision,
} from '@noegletal/domain'
import { type CellVintages, takeTurns } from '@noegletal/store'
import type { View } from '../view.ts'

type Question = {
  readonly indicator: Indicator
  readonly category: CategorySlug
  /** The own municipality when left out. */
  readonly area?: AreaCode
}

/**
 * How an area's newest figure usually changes at the next publication, as far as that was known on the day of
 * the view; null without a history of it. Takes less than a millisecond, and the reply is kept for the state of the data.
 */
export async function readRevision(
  { figures, dashboard, asOf }: View,
  { indicator, category, area = dashboard.own.code }: Question,
): Promise<TypicalRevision | null> {
  const { slug } = indicator
  const vintages = await figures.vintages({ indicator: slug, area, category })
  return typicalRevision(indicator, knownOn(vintages, asOf))
}

/** The same for the totals of several indicators and one area; takes turns with others on the thread. */
export async function readRevisions(
  view: View,
  indicators: readonly Indicator[],
  area?: AreaCode,
): Promise<ReadonlyMap<IndicatorSlug, TypicalRevision | null>> {
  const revisions = new Map<IndicatorSlug, TypicalRevision | null>()
  const turns = takeTurns()
  for (const indicator of indicators) {
    const question = { indicator, category: total, ...(area !== undefined && { area }) }
    // oxlint-disable-next-line no-await-in-loop -- one after the other, with pauses for others on the thread
    revisions.set(indicator.slug, await readRevision(view, question))
    // oxlint-disable-next-line no-await-in-loop -- the pause is what is wanted
    if (turns.isOver()) await turns.next()
  }
  return revisions
}

function knownOn(vintages: readonly CellVintages[], asOf: string): CellVintages[] {
  return vintages.flatMap(({ period, versions }) => {
    const known = versions.filter(({ publishedOn }) => publishedOn <= asOf)
    return known.length === 0 ? [] : [{ period, versions: known }]
  })
}
