import { replyQuery } from '../../api/reply-query.ts'
import type { PageSearch } from '../../search.ts'
import { figureEndpoints, type IndicatorList } from '@noegletal/contract'
import { benchmarkIndicator, rankedIndicators } from '@noegletal/domain'

/** The municipalities in order by the figure that the address asks for; by the first there is when it asks for none. */
export function orderedBy(
  catalogue: Pick<IndicatorList, 'indicators'>,
  { indikator, gruppe, periode, pr }: Pick<PageSearch, 'indikator' | 'gruppe' | 'periode' | 'pr'>,
) {
  const first =
    rankedIndicators(catalogue.indicators)[0]?.slug ?? benchmarkIndicator('samlet', 'place')
  const indicator = indikator ?? first
  return replyQuery(figureEndpoints.ranking, {
    query: { indicator, group: gruppe, period: periode, pr },
  })
}
