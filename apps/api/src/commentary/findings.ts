import { type Figures, finding, summary, thresholdOf } from '@noegletal/commentary'
import type { Overview } from '@noegletal/contract'
import type { Area, Catalogue, Indicator, IndicatorSlug, TypicalRevision } from '@noegletal/domain'
import { toPoints } from '../figures/points.ts'
import type { SeriesLookup } from '../figures/series-lookup.ts'

/** The finding of a figure's page in at most 15 words; null when nothing can be said. */
export function findingOf(figures: Figures): string | null {
  return finding(figures)?.text ?? null
}

type SummaryQuestion = {
  readonly indicators: readonly Indicator[]
  readonly catalogue: Pick<Catalogue, 'breaks' | 'levelThresholds'>
  readonly areas: readonly [Area, ...Area[]]
  readonly known: SeriesLookup
  readonly revisionOf: (indicator: IndicatorSlug) => TypicalRevision | null
}

/** "Kort fortalt" of Overblik: a few sentences and the indicator that each rests on. */
export function summaryOf(question: SummaryQuestion): Overview['summary'] {
  const { indicators, catalogue, areas, known, revisionOf } = question
  const figures = indicators.map((indicator) => ({
    indicator,
    lines: areas.map((area) => ({
      area,
      points: toPoints(known(indicator.slug, area.code), indicator),
    })),
    breaks: catalogue.breaks,
    levelWithin: thresholdOf(indicator, catalogue),
    usualRevision: revisionOf(indicator.slug),
  }))
  return summary(figures).map(({ text, indicator }) => ({ text, indicator }))
}
