import { rankingQuery } from '../../../../api/queries.ts'
import type { PageSearch } from '../../../../search.ts'
import { granularityOf, type Indicator } from '@noegletal/domain'

/**
 * The municipalities of the group that the address asks for. Left out of the question: a period that the indicator does
 * not have, as an address made for another figure may name.
 */
export function rankingOf(
  { slug, granularity }: Pick<Indicator, 'slug' | 'granularity'>,
  { gruppe, periode, kategori, pr }: Pick<PageSearch, 'gruppe' | 'periode' | 'kategori' | 'pr'>,
) {
  const period =
    periode !== undefined && granularityOf(periode) === granularity ? periode : undefined
  return rankingQuery({ indicator: slug, category: kategori, group: gruppe, period, pr })
}
