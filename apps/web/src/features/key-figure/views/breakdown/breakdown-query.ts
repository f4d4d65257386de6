import { breakdownQuery } from '../../../../api/queries.ts'
import type { PageSearch } from '../../../../search.ts'
import type { IndicatorSlug } from '@noegletal/domain'

/** The figures of the view: all categories, since the reader goes back and forth between one and all of them. */
export function breakdownOf(
  slug: IndicatorSlug,
  { omraade, til, pr }: Pick<PageSearch, 'omraade' | 'til' | 'pr'>,
) {
  return breakdownQuery({ indicator: slug, area: omraade, til, pr })
}
