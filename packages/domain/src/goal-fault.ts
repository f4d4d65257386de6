import type { Goal } from './goal.ts'
import { type Indicator, total } from './indicator.ts'
import { basisOf } from './judge-goal.ts'
import { type Period, granularityOf } from './period.ts'
import { comparesAcrossAreas } from './unit.ts'

/**
 * What a goal asks that its indicator cannot be judged by, as a Danish sentence; null when nothing is wrong, and when the
 * indicator is not there, which is for the catalogue to say.
 */
export function goalFault(goal: Goal, indicators: readonly Indicator[]): string | null {
  const indicator = indicators.find(({ slug }) => slug === goal.indicator)
  if (indicator === undefined) return null
  const { target } = goal
  switch (target.kind) {
    case 'level':
      return null
    case 'path':
      return refusePeriods(
        target.levels.map(({ period }) => period),
        indicator,
      )
    case 'change':
      return refuseBase(goal, target.base, indicator)
    case 'relative':
      return refuseComparison(goal, target.area, indicator)
    case 'rank':
      return indicator.unit === 'rank' ? null : 'Nøgletallet er ikke en placering.'
    case 'budget':
      return refuseBudget(target, indicators)
  }
}

function refusePeriods(periods: readonly Period[], indicator: Indicator): string | null {
  const odd = periods.find((period) => !isPart(period, indicator))
  if (odd !== undefined) return oddPeriod(odd)
  return new Set(periods).size < periods.length ? 'En periode står to gange.' : null
}

/** One of the indicator's own periods, or a whole year. */
function isPart(period: Period, { granularity }: Indicator): boolean {
  const found = granularityOf(period)
  return found === granularity || found === 'year'
}

const oddPeriod = (period: Period): string =>
  `Perioden »${period}« er af en anden slags end nøgletallets.`

function refuseBase(goal: Goal, base: Period, indicator: Indicator): string | null {
  if (!isPart(base, indicator)) return oddPeriod(base)
  const isWhole = granularityOf(base) !== indicator.granularity
  return isWhole && basisOf(goal, indicator) !== 'average'
    ? 'Andele og placeringer lægges ikke sammen over et år. Vælg en enkelt periode at regne fra.'
    : null
}

function refuseComparison(goal: Goal, area: string, indicator: Indicator): string | null {
  if (area === goal.area) return 'Et område kan ikke sammenlignes med sig selv.'
  return comparesAcrossAreas(indicator.unit)
    ? null
    : 'Antal kan ikke sammenlignes mellem områder. Vælg et nøgletal, der er en andel.'
}

type BudgetTarget = Extract<Goal['target'], { kind: 'budget' }>

function refuseBudget(target: BudgetTarget, indicators: readonly Indicator[]): string | null {
  const budget = indicators.find(({ slug }) => slug === target.indicator)
  if (budget === undefined) return null
  if (budget.granularity !== 'year') return `»${budget.title}« er ikke et budget for et år.`
  const isKnown =
    target.category === total ||
    budget.dimension?.categories.some(({ slug }) => slug === target.category) === true
  return isKnown ? null : `Kategorien »${target.category}« findes ikke.`
}
