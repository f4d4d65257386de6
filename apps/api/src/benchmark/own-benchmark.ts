import type { BenchmarkFigures, OwnBenchmark } from '@noegletal/contract'
import {
  type Area,
  type BenchmarkList,
  type Period,
  benchmarkIndicator,
  breakBetween,
  breaksOf,
  missingValue,
} from '@noegletal/domain'
import { toSummary } from '../figures/indicator-summary.ts'
import type { View } from '../view.ts'
import { amongIn } from './places.ts'
import type { PublishedLists } from './published-lists.ts'

type Parts = {
  readonly view: View
  readonly known: PublishedLists
  readonly municipalities: readonly Area[]
}

/** The own municipality on one list at its newest measurement, and what it was at the one before. */
export function ownBenchmark(list: BenchmarkList, parts: Parts): OwnBenchmark {
  const { view, known, municipalities } = parts
  const { own } = view.dashboard
  const period = newestOf(list, parts)
  return {
    list,
    indicators: indicatorsOf(list, view),
    period,
    figures: period === null ? nothing : known.figuresAt(list, own, period),
    among: period === null ? null : amongIn(known, { list, municipalities, period }),
    before: period === null ? null : measuredBefore(period, list, parts),
  }
}

/** The own municipality's newest measurement; null where it is not on the list. */
export function newestOf(
  list: BenchmarkList,
  { view, known }: Pick<Parts, 'view' | 'known'>,
): Period | null {
  return known.periodsOf(list, [view.dashboard.own]).at(-1) ?? null
}

/** The newest earlier measurement; none across a break, after which the lists are reckoned otherwise. */
function measuredBefore(
  period: Period,
  list: BenchmarkList,
  { view, known }: Parts,
): OwnBenchmark['before'] {
  const { own, catalogue } = view.dashboard
  const earlier = known.periodsOf(list, [own]).findLast((one) => one < period)
  if (earlier === undefined) return null
  const breaks = breaksOf(catalogue, benchmarkIndicator(list, 'place'))
  if (breakBetween(breaks, { from: earlier, to: period }) !== null) return null
  const { place, difference } = known.figuresAt(list, own, earlier)
  return { period: earlier, place, difference }
}

function indicatorsOf(list: BenchmarkList, { dashboard }: View): OwnBenchmark['indicators'] {
  const find = (measure: Parameters<typeof benchmarkIndicator>[1]) => {
    const indicator = dashboard.findIndicator(benchmarkIndicator(list, measure))
    return indicator === null ? null : toSummary(indicator)
  }
  return {
    place: find('place'),
    expected: find('expected'),
    actual: find('actual'),
    difference: find('difference'),
    persons: find('persons'),
    saving: find('saving'),
  }
}

const none = { value: missingValue('missing'), simulated: false }

const nothing: BenchmarkFigures = {
  place: none,
  expected: none,
  actual: none,
  difference: none,
  persons: none,
  saving: none,
}
