import type { BenchmarkFigures, BenchmarkQuery, BenchmarkReply } from '@noegletal/contract'
import {
  type Area,
  BenchmarkList,
  type Period,
  benchmarkMeasures,
  granularityOf,
  sameValue,
} from '@noegletal/domain'
import { toAreaName } from '../dashboard.ts'
import { badRequest } from '../errors/refusal.ts'
import type { View } from '../view.ts'
import { newestOf, ownBenchmark } from './own-benchmark.ts'
import { historyOf, municipalitiesIn } from './places.ts'
import { type PublishedLists, readLists } from './published-lists.ts'

/** The ministry's benchmarking as it was known on a day. Throws a 400 for a period that is no half-year. */
export async function readBenchmark(view: View, query: BenchmarkQuery): Promise<BenchmarkReply> {
  const list = query.list ?? 'samlet'
  if (query.period !== undefined && granularityOf(query.period) !== 'half-year') {
    throw badRequest('period', 'Ranglisten er opgjort for halvår, som skrives 2018H2')
  }
  const municipalities = view.dashboard.catalogue.areas.filter(
    ({ kind }) => kind === 'municipality',
  )
  const question = { lists: BenchmarkList.options, areas: municipalities }
  const known = await readLists(view, { ...question, asOf: view.asOf })
  const periods = known.periodsOf(list, municipalities)
  const period = query.period ?? newestOf(list, { view, known }) ?? periods.at(-1) ?? null
  const lists = BenchmarkList.options.map((one) =>
    ownBenchmark(one, { view, known, municipalities }),
  )
  const rows = period === null ? [] : municipalitiesIn(known, { list, municipalities, period })
  const latest =
    view.asked === null ? known : await readLists(view, { ...question, asOf: view.today })
  const shown = { view, lists, list, period, municipalities }

  return {
    asOf: view.asked,
    own: toAreaName(view.dashboard.own),
    lists,
    list,
    period,
    periods,
    municipalities: rows,
    history: historyOf(known, { list, municipalities, periods }),
    changedSince: changesIn(shown, known, latest),
    simulated:
      [...lists, ...rows].some(({ figures }) => isSimulated(figures)) ||
      periods.some((when) =>
        municipalities.some((area) => known.figuresAt(list, area, when).place.simulated),
      ),
  }
}

function isSimulated(figures: BenchmarkFigures): boolean {
  return benchmarkMeasures.some((measure) => figures[measure].simulated)
}

type Shown = Pick<BenchmarkReply, 'lists' | 'list' | 'period'> & {
  readonly view: View
  readonly municipalities: readonly Area[]
}

/** How many figures are different today: the own ones of every list, and those of all municipalities on one. */
function changesIn(
  { view, lists, list, period, municipalities }: Shown,
  known: PublishedLists,
  latest: PublishedLists,
): number {
  if (known === latest) return 0
  const changedAt = (one: BenchmarkList, area: Area, when: Period | null): number => {
    if (when === null) return 0
    const [before, after] = [known, latest].map((each) => each.figuresAt(one, area, when))
    return benchmarkMeasures.filter(
      (measure) => before && after && !sameValue(before[measure].value, after[measure].value),
    ).length
  }
  const ofOwn = lists
    .filter((one) => one.list !== list || one.period !== period)
    .map((one) => changedAt(one.list, view.dashboard.own, one.period))
  const ofAll = municipalities.map((area) => changedAt(list, area, period))
  return [...ofOwn, ...ofAll].reduce((sum, count) => sum + count, 0)
}
