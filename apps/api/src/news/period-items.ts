import { periodNews, periodRule } from '@noegletal/commentary'
import type { NewsItem } from '@noegletal/contract'
import type { Period } from '@noegletal/domain'
import { type NewsCase, toFigures, toItem } from './news-case.ts'
import type { View } from '../view.ts'

/** The periods that have got a figure, gathered for the indicator and told by the newest of them; at most one item. */
export function periodItems(one: NewsCase, { dashboard }: View): NewsItem[] {
  const came = newPeriods(one)
  const newest = came.at(-1)
  if (newest === undefined) return []
  const text = periodNews(toFigures(one, dashboard), came)
  if (text === null) return []
  const told = one.after.filter(({ period }) => came.includes(period))
  const last = told.at(-1)
  return [
    toItem(one, {
      kind: 'period',
      period: newest,
      text,
      rule: periodRule,
      preliminary: last?.preliminary ?? false,
      simulated: told.some(({ simulated }) => simulated),
    }),
  ]
}

/** A real figure in place of a simulated one is as new as one in place of nothing. */
function newPeriods({ before, after, isSpokenOf }: NewsCase): Period[] {
  const known = new Map(before.map((point) => [point.period, point]))
  return after.flatMap((point) => {
    const then = known.get(point.period)
    const wasKnown = then?.value.kind === 'number' && (!then.simulated || point.simulated)
    return point.value.kind === 'number' && isSpokenOf(point) && !wasKnown ? point.period : []
  })
}
