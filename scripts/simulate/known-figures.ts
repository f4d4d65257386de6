import type { GoalWithFigures, ReportFigures } from '@noegletal/commentary'
import {
  type AreaCode,
  type Catalogue,
  type Goal,
  type Indicator,
  type IndicatorSlug,
  type Period,
  breaksOf,
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
    const points: ReportFigures['points'] = (slug, area) => linesOf(slug).get(area) ?? []
    return {
      catalogue,
      points,
      usualRevision: () => null,
      goals: catalogue.goals
        .filter(({ category, decidedOn }) => category === total && (decidedOn ?? '') <= day)
        .flatMap((goal) => withFigures(goal, catalogue, points)),
    }
  }
}

/** A goal with the totals that it is judged by; those marked as simulated are a matter of the database. */
function withFigures(
  goal: Goal,
  catalogue: Pick<Catalogue, 'areas' | 'breaks' | 'indicators'>,
  points: ReportFigures['points'],
): GoalWithFigures[] {
  const { target } = goal
  const indicator = catalogue.indicators.find(({ slug }) => slug === goal.indicator)
  const areaOf = (wanted: string) => catalogue.areas.find(({ code }) => code === wanted)
  const area = areaOf(goal.area)
  const other = target.kind === 'relative' ? (areaOf(target.area) ?? null) : null
  if (indicator === undefined || area === undefined) return []
  const pointsOf = (code: AreaCode) =>
    points(goal.indicator, code).map((point) => ({ ...point, simulated: false }))
  const figures = {
    indicator,
    own: pointsOf(area.code),
    other: other === null ? [] : pointsOf(other.code),
    breaks: breaksOf(catalogue, goal.indicator),
  }
  return [{ goal, indicator, area, other, level: null, figures }]
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
