import { forgivingQuery } from '../../../../api/forgiving-query.ts'
import type { PageSearch } from '../../../../search.ts'
import { figureEndpoints } from '@noegletal/contract'
import { granularityOf, type Indicator } from '@noegletal/domain'

/**
 * The figures of the view: all categories, since the reader goes back and forth between one and all of them. Left out of
 * the question: an end that the indicator does not have, as an address made for another figure may name.
 */
export function breakdownOf(
  { slug, granularity }: Pick<Indicator, 'slug' | 'granularity'>,
  { omraade, til, pr }: Pick<PageSearch, 'omraade' | 'til' | 'pr'>,
) {
  const isKnown = til !== undefined && (til === 'seneste' || granularityOf(til) === granularity)
  return forgivingQuery({
    endpoint: figureEndpoints.breakdown,
    asked: { omraade },
    toQuery: (names) => ({
      indicator: slug,
      area: names.omraade,
      til: isKnown ? til : undefined,
      pr,
    }),
  })
}
