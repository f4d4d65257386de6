import {
  type AreaCode,
  type Catalogue,
  type IndicatorSlug,
  type TypicalRevision,
  total,
  typicalRevision,
} from '@noegletal/domain'
import type { FigureReader } from '@noegletal/store'

type Question = { readonly slugs: readonly IndicatorSlug[]; readonly own: AreaCode | null }

/** How the newest figure of some indicators usually changes for the own municipality; those without a habit left out. */
export async function readTypicalRevisions(
  reader: Pick<FigureReader, 'vintages'>,
  { indicators }: Pick<Catalogue, 'indicators'>,
  { slugs, own: area }: Question,
): Promise<ReadonlyMap<IndicatorSlug, TypicalRevision>> {
  const revisions = new Map<IndicatorSlug, TypicalRevision>()
  if (area === null) return revisions
  const asked = new Set(slugs)
  for (const indicator of indicators.filter(({ slug }) => asked.has(slug))) {
    const series = { indicator: indicator.slug, area, category: total }
    // oxlint-disable-next-line no-await-in-loop -- the store answers one at a time
    const revision = typicalRevision(indicator, await reader.vintages(series))
    if (revision !== null) revisions.set(indicator.slug, revision)
  }
  return revisions
}
