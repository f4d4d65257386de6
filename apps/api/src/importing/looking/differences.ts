import type {
  ChangedSeries,
  Differences,
  DifferencesQuery,
  DraftComparison,
} from '@noegletal/contract'
import { type ImportCounts, type Period, numberOf } from '@noegletal/domain'
import type { FigureReader } from '@noegletal/store'
import type { KeptSeries } from '../pipeline/kept-differences.ts'
import { type NameSeries, createNameSeries, toDifferences } from './difference-words.ts'
import type { KeptFile } from './kept-differences-file.ts'

type Question = {
  readonly query: DifferencesQuery
  readonly comparison: DraftComparison
  readonly kept: KeptFile
  /** The day with whose figures the file was compared. */
  readonly asOf: string
}

const perPage = 100
const chartsAtMost = 12
const periodsOfChart = 60

/** One page of what a file would change, the largest first, with the series that change most. */
export async function readDifferences(
  figures: Pick<FigureReader, 'catalogue' | 'series'>,
  { query, comparison, kept, asOf }: Question,
): Promise<Differences> {
  const nameSeries = createNameSeries(await figures.catalogue())
  const { kind, indicator, page = 1 } = query
  const wanted = { kind, indicator }
  const count = kept.count(wanted)
  const shown = kept.differences(wanted, (page - 1) * perPage, page * perPage)
  const charted = kind === 'new' ? [] : kept.series(indicator, chartsAtMost)
  return {
    total: totalOf(comparison, query),
    kept: count,
    page,
    pages: Math.ceil(count / perPage),
    differences: toDifferences(shown, nameSeries),
    series: await toCharts(charted, { figures, nameSeries, asOf }),
  }
}

function totalOf({ counts, indicators }: DraftComparison, query: DifferencesQuery): number {
  const { kind, indicator } = query
  const counted =
    indicator === undefined
      ? counts
      : indicators.find((one) => one.indicator.slug === indicator)?.counts
  if (counted === undefined) return 0
  return kind === undefined ? sumOf(counted) : counted[kind]
}

const sumOf = ({ new: added, changed, withdrawn }: ImportCounts): number =>
  added + changed + withdrawn

type Surroundings = {
  readonly figures: Pick<FigureReader, 'series'>
  readonly nameSeries: NameSeries
  readonly asOf: string
}

async function toCharts(
  series: readonly KeptSeries[],
  { figures, nameSeries, asOf }: Surroundings,
): Promise<ChangedSeries[]> {
  const charts: ChangedSeries[] = []
  for (const one of series) {
    const words = nameSeries(one)
    if (words === null) continue
    const { indicator, area, category, changed, largest } = one
    const key = { indicators: [indicator], areas: [area], categories: [category] }
    // oxlint-disable-next-line no-await-in-loop -- the store answers one at a time
    const [stored] = await figures.series({ ...key, asOf })
    const before = new Map(
      (stored?.points ?? []).map(({ period, value }) => [period, numberOf(value)]),
    )
    charts.push({
      ...words,
      points: toPoints(one, before),
      changed,
      largest,
    })
  }
  return charts
}

function toPoints(
  { cells }: KeptSeries,
  before: ReadonlyMap<Period, number | null>,
): ChangedSeries['points'] {
  const after = new Map(cells.map((cell) => [cell.period, numberOf(cell.after)]))
  const periods = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return periods.slice(-periodsOfChart).map((period) => {
    const known = before.get(period) ?? null
    return { period, before: known, after: after.has(period) ? (after.get(period) ?? null) : known }
  })
}
