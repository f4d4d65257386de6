import { forgivingQuery } from '../../../../api/forgiving-query.ts'
import type { PageSearch } from '../../../../search.ts'
import { figureEndpoints } from '@noegletal/contract'
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
  return forgivingQuery({
    endpoint: figureEndpoints.ranking,
    asked: { kategori, gruppe },
    toQuery: (names) => ({
      indicator: slug,
      category: names.kategori,
      group: names.gruppe,
      period,
      pr,
    }),
  })
}
