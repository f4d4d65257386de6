import type { Import } from '@noegletal/domain'
import type { FigureReader, SeriesQuery, StoredPoint, StoredSeries } from '@noegletal/store'
import type { OverviewCell } from '../pipeline/kept-differences.ts'

/** The cells that a draft would change, and what it would be published as. */
export type DraftFigures = {
  readonly cells: readonly OverviewCell[]
  readonly publishedOn: string
  readonly simulated: boolean
}

/**
 * The figures as they would be with a draft published, for the series that the draft says something of. Where a later
 * publication has stated a cell already, that one counts, as it will.
 */
export function withDraft(
  reader: FigureReader,
  draft: DraftFigures,
  imports: readonly Import[],
): FigureReader {
  const cellsOf = Map.groupBy(draft.cells, nameOf)
  const publishedOn = new Map(imports.map((one) => [one.id, one.publishedOn]))
  const isLater = ({ importId }: StoredPoint): boolean =>
    (publishedOn.get(importId) ?? '') > draft.publishedOn

  return {
    ...reader,
    async series(query) {
      const stored = await reader.series(query)
      const known = new Set(stored.map(nameOf))
      const added = [...cellsOf.values()].flatMap(([first]) =>
        first === undefined || known.has(nameOf(first)) || !isAskedFor(first, query)
          ? []
          : [emptySeries(first)],
      )
      return [...stored, ...added].map((series) => {
        const cells = cellsOf.get(nameOf(series)) ?? []
        return cells.length === 0 ? series : { ...series, points: laidOver(series, cells) }
      })
    },
  }

  function laidOver({ points }: StoredSeries, cells: readonly OverviewCell[]): StoredPoint[] {
    const merged = new Map(points.map((point) => [point.period, point]))
    for (const { period, after: value, preliminary, note } of cells) {
      const point = merged.get(period)
      if (point !== undefined && isLater(point)) continue
      const { simulated } = draft
      merged.set(period, { period, value, preliminary, note, simulated, importId: 0 })
    }
    return [...merged.values()].toSorted((a, b) => (a.period < b.period ? -1 : 1))
  }
}

function nameOf({
  indicator,
  area,
  category,
}: Pick<StoredSeries, 'indicator' | 'area' | 'category'>): string {
  return `${indicator} ${area} ${category}`
}

function isAskedFor({ indicator, area, category }: OverviewCell, query: SeriesQuery): boolean {
  return (
    query.indicators.includes(indicator) &&
    query.areas.includes(area) &&
    (query.categories?.includes(category) ?? true)
  )
}

function emptySeries({ indicator, area, category }: OverviewCell): StoredSeries {
  return { indicator, area, category, points: [] }
}
