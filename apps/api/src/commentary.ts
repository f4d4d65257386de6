import type { Overview } from '@noegletal/contract'
import type { Area, Catalogue, Indicator, IndicatorSlug } from '@noegletal/domain'
import type { SeriesLookup } from './figures/series-lookup.ts'

type FindingQuestion = {
  readonly indicator: Indicator
}

/** The finding of a figure's page in at most 15 words; null when nothing can be said. */
export function findingOf(_question: FindingQuestion): string | null {
  return null
}

type SummaryQuestion = {
  readonly indicators: readonly Indicator[]
  readonly catalogue: Pick<Catalogue, 'breaks'>
  readonly areas: readonly [Area, ...Area[]]
  readonly known: SeriesLookup
}

/** "Kort fortalt" of Overblik: a few sentences and the indicator that each rests on. */
export function summaryOf(_question: SummaryQuestion): Overview['summary'] {
  const none: { text: string; indicator: IndicatorSlug }[] = []
  return none
}
