import { periodNews } from '@noegletal/commentary'
import type { NewsItem } from '@noegletal/contract'
import { type Period, numberOf } from '@noegletal/domain'
import { type NewsCase, toFigures, toItem } from './news-case.ts'
import type { View } from '../view.ts'

/** The periods that have got a figure, gathered for the indicator and told by the newest of them; at most one item. */
export function periodItems(one: NewsCase, { dashboard }: View, rule: string): NewsItem[] {
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
      rule,
      preliminary: last?.preliminary ?? false,
      simulated: told.some(({ simulated }) => simulated),
    }),
  ]
}

function newPeriods({ before, after, isSpokenOf }: NewsCase): Period[] {
  const known = new Set(
    before.filter(({ value }) => numberOf(value) !== null).map(({ period }) => period),
  )
  return after
    .filter((point) => point.value.kind === 'number' && isSpokenOf(point))
    .filter(({ period }) => !known.has(period))
    .map(({ period }) => period)
}
