import type { RevisedFigure, ReportDocument, SeriesReply } from '@noegletal/contract'
import { type Value, missingValue, sameValue } from '@noegletal/domain'
import { formatFigure } from '@noegletal/format'
import type { FigureReader } from '@noegletal/store'

/** The figures of a published report that are different on `asOf`, section by section. */
export async function readRevisedFigures(
  figures: Pick<FigureReader, 'series'>,
  { sections }: Pick<ReportDocument, 'sections'>,
  asOf: string,
): Promise<RevisedFigure[]> {
  const changed: RevisedFigure[] = []
  for (const { slug, series } of sections) {
    for (const reply of series) {
      // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
      changed.push(...(await changedIn(figures, reply, { section: slug, asOf })))
    }
  }
  return changed
}

type Place = { readonly section: string; readonly asOf: string }

async function changedIn(
  figures: Pick<FigureReader, 'series'>,
  { indicator, category, series }: SeriesReply,
  { section, asOf }: Place,
): Promise<RevisedFigure[]> {
  const stored = await figures.series({
    indicators: [indicator.slug],
    areas: series.map(({ area }) => area.code),
    categories: [category],
    asOf,
  })
  const now = new Map<string, Value>(
    stored.flatMap(({ area, points }) =>
      points.map(({ period, value }) => [`${area} ${period}`, value] as const),
    ),
  )
  return series.flatMap(({ area, points }) =>
    points.flatMap(({ period, value: before }) => {
      const after = now.get(`${area.code} ${period}`) ?? missingValue('missing')
      if (sameValue(before, after)) return []
      return {
        section,
        indicator: indicator.slug,
        title: indicator.title,
        area: area.code,
        areaName: area.name,
        category,
        period,
        before,
        after,
        beforePrinted: formatFigure(before, indicator),
        afterPrinted: formatFigure(after, indicator),
      }
    }),
  )
}
