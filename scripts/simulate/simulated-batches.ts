import type { Catalogue, ImportReason, Indicator, Period } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { type IndicatorSource, createFigureSources } from './figure-sources.ts'
import { toSimulatedFile } from './simulated-file.ts'
import type { DocumentedFigure } from './targets.ts'
import { publicationDay, publishedPeriods } from './timeline.ts'

/** A file of simulated figures and what is said of its publication. */
export type SimulatedBatch = {
  readonly fileName: string
  readonly title: string
  readonly source: string
  /** ISO date. */
  readonly publishedOn: string
  readonly reason: ImportReason
  readonly note: string
  readonly csv: string
}

export const usualSeed = 2019

/**
 * The simulated series as the files that would have been published month by month, oldest first. Each has the newest
 * period and those before that may still change. They pass through every documented figure.
 */
export function* simulatedBatches(
  catalogue: Catalogue,
  documented: readonly DocumentedFigure[],
  { seed = usualSeed }: { readonly seed?: number } = {},
): Generator<SimulatedBatch> {
  const sourceOf = createFigureSources(catalogue, documented, seed)
  const sources = new Map<string, IndicatorSource>()
  for (const edition of editions(catalogue)) {
    const lines = edition.indicators.flatMap((indicator) => {
      const source = sources.get(indicator.slug) ?? sourceOf(indicator)
      sources.set(indicator.slug, source)
      const { decimals } = indicator
      return cellsOf(indicator, source, edition.period).map((cell) => ({ ...cell, decimals }))
    })
    yield { ...descriptionOf(edition, seed), csv: toSimulatedFile(lines) }
  }
}

/** Indicators that are published together, for one newest period. */
type PublishedEdition = {
  readonly indicators: readonly Indicator[]
  readonly period: Period
  readonly publishedOn: string
  /** Tells it from another edition of the same period; empty for the largest. */
  readonly suffix: string
}

function editions({ indicators }: Catalogue): PublishedEdition[] {
  const rhythms = [...Map.groupBy(indicators.filter(isSimulated), rhythmOf).values()]
  return rhythms
    .flatMap((together) => {
      const [first] = together
      if (first === undefined) return []
      const suffix = isLargest(together, rhythms) ? '' : `${first.slug}-`
      return publishedPeriods(first).map((period) => ({
        indicators: together,
        period,
        publishedOn: publicationDay(first, period),
        suffix,
      }))
    })
    .toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn))
}

/** A budget is what a municipality has decided; a made-up one would be taken for it. */
const isSimulated = ({ theme }: Indicator): boolean => theme !== 'budget'

const rhythmOf = ({ granularity, usualLagDays }: Indicator): string =>
  `${granularity}/${usualLagDays}`

function isLargest(together: readonly Indicator[], rhythms: readonly Indicator[][]): boolean {
  const granularity = together[0]?.granularity
  return !rhythms.some(
    (other) => other[0]?.granularity === granularity && other.length > together.length,
  )
}

function cellsOf(
  indicator: Indicator,
  source: IndicatorSource,
  newest: Period,
): ReturnType<IndicatorSource['cells']> {
  const periods = publishedPeriods(indicator)
  const end = periods.indexOf(newest) + 1
  const window = periods.slice(Math.max(0, end - windowOf(indicator)), end)
  return source.cells(
    window.map((period) => ({ period, figures: period === newest ? source.first : source.final })),
  )
}

// An indicator with categories has so many cells that only the period that changes is sent again.
function windowOf({ preliminaryPeriods, dimension }: Indicator): number {
  return 1 + (dimension === null ? preliminaryPeriods : Math.min(preliminaryPeriods, 1))
}

function descriptionOf(edition: PublishedEdition, seed: number): Omit<SimulatedBatch, 'csv'> {
  const { indicators, period, publishedOn, suffix } = edition
  const about = suffix === '' ? '' : `, ${indicators[0]?.title ?? ''}`
  return {
    fileName: `simulerede-tal-${suffix}${period}.csv`,
    title: `Simulerede tal, ${formatPeriod(period)}${about}`,
    source: `Simuleret af programmet (startværdi ${seed})`,
    publishedOn,
    reason: 'new',
    note: 'Tallene er simulerede og stammer ikke fra nogen kilde. De går gennem de dokumenterede tal.',
  }
}
