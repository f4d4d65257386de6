import type { IndicatorList } from '@noegletal/contract'
import type { IndicatorSlug } from '@noegletal/domain'

/** The titles of the named indicators, in catalogue order. */
export function titlesOf(
  { indicators }: Pick<IndicatorList, 'indicators'>,
  slugs: readonly IndicatorSlug[],
): string[] {
  return indicators.filter(({ slug }) => slugs.includes(slug)).map(({ title }) => title)
}
