import {
  type AreaCode,
  type CategorySlug,
  type Indicator,
  type TypicalRevision,
  typicalRevision,
} from '@noegletal/domain'
import type { CellVintages } from '@noegletal/store'
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

function knownOn(vintages: readonly CellVintages[], asOf: string): CellVintages[] {
  return vintages.flatMap(({ period, versions }) => {
    const known = versions.filter(({ publishedOn }) => publishedOn <= asOf)
    return known.length === 0 ? [] : [{ period, versions: known }]
  })
}
