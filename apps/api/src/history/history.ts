import type { History, HistoryQuery } from '@noegletal/contract'
import { type CellKey, noteHolds } from '@noegletal/domain'
import type { CellVersion } from '@noegletal/store'
import { chooseCategory, toAreaName } from '../dashboard.ts'
import { checkGranularity } from '../series/series.ts'
import type { View } from '../view.ts'

/** Finds a line of an imported file, counted from 1; null when the file is gone or the version stands on no line. */
export type ReadLine = (version: Pick<CellVersion, 'line' | 'import'>) => Promise<string | null>

/** A history whose lines have not been looked up in their files. */
export type HistoryWithoutLines = Omit<History, 'versions'> & {
  readonly versions: readonly Omit<History['versions'][number], 'lineText'>[]
}

/** Every version of one figure that has been published by today. */
export async function readHistory(view: View, query: HistoryQuery): Promise<HistoryWithoutLines> {
  const { dashboard, figures, today } = view
  const indicator = dashboard.getIndicator(query.indicator)
  const area = dashboard.getArea(query.area)
  const category = chooseCategory(indicator, query.category)
  const period = checkGranularity('period', query.period, indicator)
  const cell: CellKey = { indicator: indicator.slug, area: area.code, category, period }

  const shown = await findShownImport(view, cell)
  const versions = (await figures.history(cell))
    .filter((version) => version.import.publishedOn <= today)
    .map((version) => ({ ...version, current: version.import.id === shown }))
  const footnotes = dashboard.catalogue.footnotes.filter(
    (note) => note.indicator === indicator.slug && noteHolds(note, cell),
  )
  return { indicator, area: toAreaName(area), category, period, footnotes, versions }
}

/** The history with the line of the file that states each version. */
export async function withLines(
  history: HistoryWithoutLines,
  readLine: ReadLine,
): Promise<History> {
  const versions = await Promise.all(
    history.versions.map(async (version) => ({ ...version, lineText: await readLine(version) })),
  )
  return { ...history, versions }
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
