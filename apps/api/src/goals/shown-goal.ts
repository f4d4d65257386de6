import { goalLine, goalProgress, goalRest, goalRule, whyUnknown } from '@noegletal/commentary'
import type { GoalNumbers, ListedGoal, ShownGoal } from '@noegletal/contract'
import { type GoalStanding, total } from '@noegletal/domain'
import { toSummary } from '../figures/indicator-summary.ts'
import type { KnownGoal } from './known-goals.ts'

/** A goal in the words of a page. */
export function toShownGoal(known: KnownGoal): ShownGoal {
  const { goal, standing, levels } = known
  const { name, title, category, from, til, owner, source, decidedOn, note, target } = goal
  return {
    name,
    title,
    category,
    from,
    til,
    status: standing.status,
    line: goalLine(known),
    rule: goalRule(known),
    progress: goalProgress(known) ?? whyUnknown(known) ?? '',
    rest: goalRest(known),
    levels: target.kind === 'budget' ? [] : [...levels],
    owner,
    source,
    decidedOn,
    note,
  }
}

/** The same with its indicator and the numbers behind the words. */
export function toListedGoal(known: KnownGoal): ListedGoal {
  const { goal, standing, indicator } = known
  return {
    ...toShownGoal(known),
    indicator: toSummary(indicator),
    categoryTitle: categoryTitle(known),
    goal,
    numbers: numbersOf(standing),
  }
}

/** Null for the total. */
export function categoryTitle({ goal, indicator }: KnownGoal): string | null {
  if (goal.category === total) return null
  const categories = indicator.dimension?.categories ?? []
  return categories.find(({ slug }) => slug === goal.category)?.title ?? goal.category
}

function numbersOf(standing: GoalStanding): GoalNumbers {
  if (standing.status === 'unknown') return noNumbers
  const { status: _, periods, ...rest } = standing
  return { ...noNumbers, ...rest, periods: [...periods] }
}

const noNumbers: GoalNumbers = {
  basis: null,
  periods: [],
  average: null,
  newest: null,
  level: null,
  needed: null,
  kept: null,
  preliminary: 0,
  missing: 0,
  left: 0,
  simulated: false,
}
