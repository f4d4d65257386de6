import { signalNews, signalRule } from '@noegletal/commentary'
import type { NewsItem } from '@noegletal/contract'
import { controlLimits, newSignals, numberOf, watchedSeries } from '@noegletal/domain'
import { type NewsCase, toItem } from './news-case.ts'

/** What has come to be unusual in the final figures of the series, by each of the rules at most one item. */
export function signalItems(one: NewsCase): NewsItem[] {
  const { indicator, area, breaks, before, after, isSpokenOf } = one
  if (!after.some(isSpokenOf)) return []
  const series = watchedSeries(after, indicator, breaks)
  const earlier = watchedSeries(before, indicator, breaks)
  const limits = series === null ? null : controlLimits(series.points)
  if (series === null || limits === null) return []

  const { decimals } = indicator
  const signals = newSignals(
    { points: earlier?.points ?? [], decimals },
    { points: series.points, decimals },
  )
  return signals.flatMap((signal) => {
    const period = signal.periods.at(-1)
    const last = after.find((point) => point.period === period)
    const figure = last === undefined ? null : numberOf(last.value)
    if (period === undefined || figure === null) return []
    const found = { signal, limits, series, figure, indicator, area }
    return toItem(one, {
      kind: 'signal',
      name: signal.rule,
      period,
      text: signalNews(found),
      rule: signalRule(found),
      search: series.measure === 'year-change' ? { vis: 'aar' } : {},
      preliminary: false,
      simulated: series.points.some(({ simulated }) => simulated),
    })
  })
}
