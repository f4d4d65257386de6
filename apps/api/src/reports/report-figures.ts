import type { SectionView, SeriesReply } from '@noegletal/contract'
import type { AreaCode, IndicatorSlug, Period } from '@noegletal/domain'
import { readSeries } from '../series/series.ts'
import type { View } from '../view.ts'

type Views = { readonly chart: SectionView | null; readonly table: SectionView | null }

/** The figures that a section's chart and table show, one reply for each indicator in the order of the chart. */
export async function readSectionSeries(view: View, views: Views): Promise<SeriesReply[]> {
  const replies: SeriesReply[] = []
  for (const [indicator, { from, til, areas }] of shownTogether(views)) {
    const query = { indicator, areas: [...areas], from, til }
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    replies.push(await readSeries(view, query))
  }
  return replies
}

type Shown = {
  readonly from: Period
  readonly til: Period
  readonly areas: ReadonlySet<AreaCode>
}

function shownTogether({ chart, table }: Views): Map<IndicatorSlug, Shown> {
  const shown = new Map<IndicatorSlug, Shown>()
  for (const { areas, series } of [chart, table].flatMap((one) => one ?? [])) {
    for (const { indicator, from, til } of series) {
      const before = shown.get(indicator)?.areas ?? []
      shown.set(indicator, { from, til, areas: new Set([...before, ...areas]) })
    }
  }
  return shown
}
