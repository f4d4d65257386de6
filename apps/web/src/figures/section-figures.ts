import type { DocumentSection, SectionView, SeriesReply } from '@noegletal/contract'
import { type AreaCode, type ShownArea, type ShownFigures, shownFigures } from '@noegletal/domain'

/** One indicator of a report's section: what is known of it, and what of that the view shows. */
export type SectionFigure = { readonly reply: SeriesReply; readonly shown: ShownFigures }

/**
 * What a section's chart or table shows, one for each indicator in the order of the view; none for an indicator without
 * figures. A section keeps every area and period of its chart and table together, so each is cut to its own.
 */
export function sectionFigures(
  { series }: Pick<DocumentSection, 'series'>,
  view: SectionView | null,
  own: ShownArea,
): SectionFigure[] {
  if (view === null) return []
  return view.series.flatMap(({ indicator, from }) => {
    const reply = series.find((one) => one.indicator.slug === indicator)
    if (reply === undefined) return []
    const known = { ...reply, series: inOrder(reply.series, view.areas) }
    const shown = shownFigures(known, { own, search: { spaend: 'alt', fra: from } })
    return shown.periods.length === 0 ? [] : [{ reply, shown }]
  })
}

function inOrder(series: SeriesReply['series'], areas: readonly AreaCode[]) {
  return areas.flatMap((code) => series.find(({ area }) => area.code === code) ?? [])
}
