import type { ReportFigures } from '@noegletal/commentary'
import {
  type AreaCode,
  type Catalogue,
  type Indicator,
  type IndicatorSlug,
  type Period,
  total,
} from '@noegletal/domain'
import { type IndicatorSource, createFigureSources } from './figure-sources.ts'
import { usualSeed } from './simulated-batches.ts'
import type { SimulatedCell } from './simulated-cells.ts'
import type { DocumentedFigure } from './targets.ts'
import { publicationDay, publishedPeriods } from './timeline.ts'

type Points = ReturnType<ReportFigures['points']>

/**
 * The documented and simulated totals as a database filled with them shows them on a day, without the database: each
 * indicator's newest period as it was first published, the others as they ended.
 */
export function figuresKnownOn(
  catalogue: Catalogue,
  documented: readonly DocumentedFigure[],
): (day: string) => ReportFigures {
  const sourceOf = createFigureSources(catalogue, documented, usualSeed)
  const sources = new Map<IndicatorSlug, IndicatorSource>()
  const getSource = (indicator: Indicator): IndicatorSource => {
    const source = sources.get(indicator.slug) ?? sourceOf(indicator)
    sources.set(indicator.slug, source)
    return source
  }
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.slug, indicator]))

  return (day) => {
    const lines = new Map<IndicatorSlug, ReadonlyMap<AreaCode, Points>>()
    const linesOf = (slug: IndicatorSlug): ReadonlyMap<AreaCode, Points> => {
      const known = lines.get(slug)
      if (known !== undefined) return known
      const indicator = indicators.get(slug)
      const made = indicator ? linesKnownOn(day, indicator, getSource(indicator)) : new Map()
      lines.set(slug, made)
      return made
    }
    return {
      catalogue,
      points: (slug, area) => linesOf(slug).get(area) ?? [],
      usualRevision: () => null,
    }
  }
}

function linesKnownOn(
  day: string,
  indicator: Indicator,
  source: IndicatorSource,
): ReadonlyMap<AreaCode, Points> {
  if (indicator.theme === 'budget') return new Map()
  const periods = publishedPeriods(indicator).filter(
    (period) => publicationDay(indicator, period) <= day,
  )
  const newest = periods.at(-1)
  const editions = periods.map((period) => ({
    period,
    figures: period === newest ? source.first : source.final,
  }))
  const totals = source.cells(editions).filter(({ category }) => category === total)
  const recent = new Set(periods.slice(periods.length - indicator.preliminaryPeriods))
  const byArea = Map.groupBy(totals, ({ area }) => area)
  return new Map([...byArea].map(([area, cells]) => [area, toPoints(cells, recent)]))
}

function toPoints(cells: readonly SimulatedCell[], recent: ReadonlySet<Period>): Points {
  return cells.map(({ period, value }) => ({
    period,
    value,
    preliminary: value.kind === 'number' && recent.has(period),
  }))
}
