import type { Sentence } from '../sentence.ts'
import { goalProgress, goalRest, whyUnknown } from './goal-progress.ts'
import { spanName } from './goal-time.ts'
import { type GoalCase, goalStatusWord } from './goal-words.ts'

/** How a goal stands, and the figures it rests on; their average is printed in none of them, so that it names no cells. */
export type GoalSentence = Omit<Sentence, 'kind' | 'cells'> & { readonly kind: 'goal' }

/**
 * What a report says of a goal: "Målet »Højst 1.030 på sygedagpenge« er på vej for januar–marts 2019. Gennemsnittet …". Null
 * for a budget, which is stated and not judged.
 */
export function goalSentence(about: GoalCase): GoalSentence | null {
  const { goal, standing, indicator, other } = about
  if (goal.target.kind === 'budget') return null
  const periods = standing.status === 'unknown' ? [] : [...standing.periods]
  const verb = standing.status === 'unknown' ? '' : 'er '
  const span = periods.length === 0 ? '' : ` for ${spanName(periods)}`
  const head = `Målet »${goal.title}« ${verb}${goalStatusWord(standing.status)}${span}.`
  const rest = [whyUnknown(about), goalProgress(about), goalRest(about)].flatMap(
    (text) => text ?? [],
  )
  return {
    kind: 'goal',
    text: [head, ...rest].join(' '),
    indicator: indicator.slug,
    areas: other === null ? [goal.area] : [goal.area, other.code],
    periods,
  }
}
