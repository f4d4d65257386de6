import type { IndicatorSummary } from '@noegletal/contract'
import type { Indicator } from '@noegletal/domain'

/** What a card or a row needs to know of an indicator. */
export function toSummary(indicator: Indicator): IndicatorSummary {
  const { slug, theme, title, measure, unit, decimals, direction, onOverview } = indicator
  return { slug, theme, title, measure, unit, decimals, direction, onOverview }
}
