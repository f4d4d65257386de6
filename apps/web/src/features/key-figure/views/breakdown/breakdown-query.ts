import { breakdownQuery } from '../../../../api/queries.ts'
import type { PageSearch } from '../../../../search.ts'
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
  return breakdownQuery({ indicator: slug, area: omraade, til: isKnown ? til : undefined, pr })
}
