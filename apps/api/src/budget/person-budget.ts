import type { ActualSoFar, BudgetLine, BudgetReply, PersonBudgetYear } from '@noegletal/contract'
import {
  type CategorySlug,
  type Indicator,
  type Period,
  personBudget,
  total,
  yearToDate,
} from '@noegletal/domain'
import { toSummary } from '../figures/indicator-summary.ts'
import { type KnownGoal, readGoals } from '../goals/known-goals.ts'
import type { View } from '../view.ts'
import {
  type PublishedSeries,
  countRestated,
  nothingPublished,
  readPublished,
} from './published-cells.ts'

type Benefit = { readonly slug: CategorySlug; readonly title: string }

/** A benefit with its published series, and the goal that says which figure it is. */
type Line = Benefit & {
  readonly budget: PublishedSeries
  readonly forecast: PublishedSeries
  readonly deviation: PublishedSeries
  readonly goal: KnownGoal | null
}

export type PersonBudget = {
  readonly reply: BudgetReply['persons']
  readonly changedSince: number
}

/** Full-time persons by benefit: budget, forecasts and deviations as published, and the average so far beside them. */
export async function readPersonBudget(view: View): Promise<PersonBudget> {
  const { dashboard, asOf } = view
  const indicator = dashboard.findIndicator(personBudget.budget)
  const lines = indicator === null ? [] : await readLines(view, indicator)
  const years = yearsOf(lines, asOf)
  return {
    reply: {
      indicators: personBudget,
      years: years.map((year) => toYear(lines, year, asOf)),
    },
    changedSince: countChanged(lines, years, view),
  }
}

async function readLines(view: View, indicator: Indicator): Promise<Line[]> {
  const { figures, dashboard, asOf } = view
  const area = dashboard.own.code
  const goals = await readGoals(view, { asOf })
  const benefits: Benefit[] = [
    ...(indicator.dimension?.categories ?? []),
    { slug: total, title: 'I alt' },
  ]
  const read = (slug: Indicator['slug'], category: CategorySlug) =>
    readPublished(figures, { indicator: slug, area, category })
  return Promise.all(
    benefits.map(async ({ slug, title }) => ({
      slug,
      title,
      budget: await read(personBudget.budget, slug),
      forecast: await read(personBudget.forecast, slug),
      deviation: await read(personBudget.deviation, slug),
      goal: goals.find((goal) => isBudgetOf(goal, slug)) ?? null,
    })),
  )
}

function isBudgetOf({ goal: { target } }: KnownGoal, category: CategorySlug): boolean {
  return (
    target.kind === 'budget' &&
    target.indicator === personBudget.budget &&
    target.category === category
  )
}

function yearsOf(lines: readonly Line[], day: string): Period[] {
  const years = lines.flatMap(({ budget, forecast }) => [
    ...budget.years(day),
    ...forecast.years(day),
  ])
  return [...new Set(years)].toSorted().toReversed()
}

function toYear(lines: readonly Line[], year: Period, day: string): PersonBudgetYear {
  const followUps = followUpsOf(lines, year, day)
  const stated = lines.filter(
    ({ budget, forecast }) => budget.at(year, day) !== null || forecast.at(year, day) !== null,
  )
  return { year, followUps, lines: stated.map((line) => toLine(line, { year, day, followUps })) }
}

/** The days on which a forecast of the year was published, for any benefit. */
function followUpsOf(lines: readonly Line[], year: Period, day: string): string[] {
  const days = lines.flatMap(({ forecast }) => forecast.daysOf(year, day))
  return [...new Set(days)].toSorted()
}

type YearAsOf = {
  readonly year: Period
  readonly day: string
  readonly followUps: readonly string[]
}

function toLine(line: Line, { year, day, followUps }: YearAsOf): BudgetLine {
  return {
    category: line.slug,
    title: line.title,
    budget: line.budget.at(year, day) ?? nothingPublished,
    forecasts: followUps.map((on) => line.forecast.at(year, on) ?? nothingPublished),
    deviations: followUps.map((on) => line.deviation.at(year, on) ?? nothingPublished),
    actual: line.goal === null ? null : actualOf(line.goal, year),
  }
}

function actualOf({ goal, indicator, figures }: KnownGoal, year: Period): ActualSoFar | null {
  const soFar = yearToDate(figures.own, year)
  if (soFar === null) return null
  const { periods, ...rest } = soFar
  return {
    indicator: toSummary(indicator),
    category: goal.category,
    periods: [...periods],
    ...rest,
  }
}

function countChanged(
  lines: readonly Line[],
  years: readonly Period[],
  { asOf, today }: View,
): number {
  const counts = lines.flatMap(({ budget, forecast, deviation }) =>
    [budget, forecast, deviation].map((series) => countRestated(series, years, [asOf, today])),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
