import { goalNews, goalNewsRuleOf } from '@noegletal/commentary'
import type { NewsItem } from '@noegletal/contract'
import { type Goal, total } from '@noegletal/domain'
import { type KnownGoal, readGoals } from '../goals/known-goals.ts'
import type { View } from '../view.ts'
import { type NewsCase, toItem } from './news-case.ts'
import type { NewsSpan } from './news-span.ts'

/** The goals of the area whose status is another than before. */
export async function goalItems(
  view: View,
  { before, after }: NewsSpan,
  cases: readonly NewsCase[],
): Promise<NewsItem[]> {
  const { own } = view.dashboard
  const ofOwn = cases.filter(({ area }) => area === own)
  if (before === null || ofOwn.length === 0) return []
  const known = await readGoals(view, { asOf: before })
  const earlier = new Map(known.map((state) => [state.goal, state]))
  const now = Map.groupBy(await readGoals(view, { asOf: after }), ({ indicator }) => indicator.slug)
  return ofOwn.flatMap((one) =>
    (now.get(one.indicator.slug) ?? []).flatMap((state) =>
      one.after.some(one.isSpokenOf) ? toItems(one, earlier.get(state.goal), state) : [],
    ),
  )
}

function toItems(one: NewsCase, before: KnownGoal | undefined, after: KnownGoal): NewsItem[] {
  const { standing, goal } = after
  const text = before === undefined ? null : goalNews({ before, after })
  if (text === null || standing.status === 'unknown') return []
  const period = standing.periods.at(-1)
  if (period === undefined) return []
  return [
    toItem(one, {
      kind: 'goal',
      name: keyOf(goal),
      period,
      text,
      rule: goalNewsRuleOf(after),
      search: goal.category === total ? {} : { kategori: goal.category },
      preliminary: standing.preliminary > 0,
      simulated: standing.simulated,
    }),
  ]
}

/** What tells a goal from every other of its indicator and area. */
function keyOf({ indicator, category, name, from, title }: Goal): string {
  return [indicator, category, name, from, title].join('.')
}
