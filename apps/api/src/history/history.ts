import type { History, HistoryQuery } from '@noegletal/contract'
import type { CellKey } from '@noegletal/domain'
import type { CellVersion } from '@noegletal/store'
import { chooseCategory, toAreaName } from '../dashboard.ts'
import { checkGranularity } from '../series/series.ts'
import type { View } from '../view.ts'

/** Finds a line of an imported file, counted from 1; null when the file is gone or the version stands on no line. */
export type ReadLine = (version: CellVersion) => Promise<string | null>

/** Every version of one figure that has been published by today, each with the line of the file that states it. */
export async function readHistory(
  view: View,
  query: HistoryQuery,
  readLine: ReadLine,
): Promise<History> {
  const { dashboard, figures, today } = view
  const indicator = dashboard.getIndicator(query.indicator)
  const area = dashboard.getArea(query.area)
  const category = chooseCategory(indicator, query.category)
  const period = checkGranularity('period', query.period, indicator)
  const cell: CellKey = { indicator: indicator.slug, area: area.code, category, period }

  const published = (await figures.history(cell)).filter(
    (version) => version.import.publishedOn <= today,
  )
  const shown = await findShownImport(view, cell)
  const versions = await Promise.all(
    published.map(async (version) => ({
      ...version,
      lineText: await readLine(version),
      current: version.import.id === shown,
    })),
  )
  return { indicator, area: toAreaName(area), category, period, versions }
}

/** The import whose figure is shown today, by the same rule that shows it; null when none is. */
async function findShownImport(
  { figures, today }: View,
  { indicator, area, category, period }: CellKey,
): Promise<number | null> {
  const [series] = await figures.series({
    indicators: [indicator],
    areas: [area],
    categories: [category],
    from: period,
    til: period,
    asOf: today,
  })
  return series?.points[0]?.importId ?? null
}
