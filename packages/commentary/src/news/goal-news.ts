import { goalProgress } from '../goals/goal-progress.ts'
import { goalRule } from '../goals/goal-rule.ts'
import { type GoalCase, goalStatusWord } from '../goals/goal-words.ts'

type GoalStates = { readonly before: GoalCase; readonly after: GoalCase }

/**
 * That a goal stands otherwise than before: "Målet »Lav ledighed« er nu ikke opfyldt; før var det opfyldt. …". Null where it does
 * not, and where it cannot be judged both times.
 */
export function goalNews({ before, after }: GoalStates): string | null {
  const [from, to] = [before.standing.status, after.standing.status]
  if (from === to || from === 'unknown' || to === 'unknown') return null
  const crossed = `Målet »${after.goal.title}« er nu ${goalStatusWord(to)}; før var det ${goalStatusWord(from)}.`
  const progress = goalProgress(after)
  return progress === null ? crossed : `${crossed} ${progress}`
}

export const goalNewsRule =
  'Mål: et mål, der har en anden status end før; begge gange skal det kunne vurderes.'

/** The rule with the one that the goal itself is judged by. */
export function goalNewsRuleOf(after: GoalCase): string {
  return `${goalNewsRule} ${goalRule(after)}`
}
