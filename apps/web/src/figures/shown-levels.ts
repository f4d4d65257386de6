import { goalText } from '../text/goal.ts'
import type { ShownGoal } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'

/** What a goal asks for in each of the shown periods; null where it asks for nothing. */
export type ShownLevels = {
  readonly id: string
  /** "Politisk mål". */
  readonly name: string
  readonly levels: readonly (number | null)[]
}

/** The goals that ask for something in what is shown; none where the figures are calculated ones, which no goal is about. */
export function shownLevels(goals: readonly ShownGoal[], shown: ShownFigures): ShownLevels[] {
  const { periods, calculation } = shown
  if (calculation.base !== null || calculation.rolling !== null) return []
  return goals
    .map(({ name, title, from, levels }) => {
      const byPeriod = new Map(levels.map(({ period, level }) => [period, level]))
      return {
        id: `goal ${name} ${from} ${title}`,
        name: goalText.names[name],
        levels: periods.map((period) => byPeriod.get(period) ?? null),
      }
    })
    .filter(({ levels }) => levels.some((level) => level !== null))
}
