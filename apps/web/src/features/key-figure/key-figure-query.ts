import { seriesQuery } from '../../api/queries.ts'
import type { PageSearch } from '../../search.ts'
import type { IndicatorSlug } from '@noegletal/domain'

/**
 * The figures of a key figure's page: all periods, since the reader changes the range far more often than the areas, and
 * since only the answer says which period is the newest.
 */
export function keyFigureQuery(
  slug: IndicatorSlug,
  { omraader, kategori, til, pr }: Pick<PageSearch, 'omraader' | 'kategori' | 'til' | 'pr'>,
) {
  return seriesQuery({ indicator: slug, areas: omraader, category: kategori, til, pr })
}
