import type { Comparison } from '@noegletal/contract'
import { indicatorMatches } from '@noegletal/domain'

/** The rows that a search on the page finds; all of them without one. */
export function searchedComparison(comparison: Comparison, search = ''): Comparison {
  return {
    ...comparison,
    themes: comparison.themes.map((theme) => {
      const isFound = indicatorMatches(search, theme.title)
      return { ...theme, indicators: theme.indicators.filter((row) => isFound(row.indicator)) }
    }),
  }
}
