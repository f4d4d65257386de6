import type { TableRow } from '../files/row-source.ts'
import { textOf } from './cell-looks.ts'
import type { Layout, Preview } from './dialect.ts'
import { jobindsatsMarks } from './jobindsats-table.ts'
import { webFigures } from './jobindsats-web-figures.ts'
import { type WebGrid, findWebGrid } from './jobindsats-web-grid.ts'
import { measureWords, partsOf, titleMeasure } from './jobindsats-web-parts.ts'
import { createRemarks } from './remarks.ts'

/**
 * A table saved from the pages of jobindsats.dk, as Excel or CSV: title and selections, headings over the figures in one or
 * several rows (measures, periods, areas), names at the left, "Kilde: Jobindsats.dk" below. No such file has been seen, so
 * it is read by what its parts look like: any side may hold areas, periods or measures, and below a table another may
 * follow under a title of its own.
 */
export function recogniseJobindsatsWeb({ form, rows }: Preview): Layout | null {
  const grid = form.kind === 'json' ? null : findWebGrid(rows)
  if (grid === null || !comesFromPages(rows, grid)) return null

  const parts = partsOf(grid, rows.slice(grid.firstFigures))
  const remarks = createRemarks(grid.above)
  const texts = remarks.texts()
  // Grows by the titles of the tables further down as they are met.
  const measures = [...(parts.measures ?? [titleMeasure(texts)])]
  return {
    dialect: 'jobindsats-web',
    title: texts[0] ?? null,
    tableId: tableIn(rows),
    unit: null,
    axes: parts.axes.map(({ heading }) => heading),
    measures,
    marks: jobindsatsMarks,
    unknownHeadings: [],
    notes: remarks.texts,
    figures: (all) => webFigures(all, { grid, parts, measures, remarks }),
  }
}

const source = /jobindsats/i
const spelledPeriod = /^(?:[a-zæøå]{3,9}[.]? (?:19|20)\d{2}|[1-4][.] ?kvt[.]? (?:19|20)\d{2})$/i

/** The source stands below the table, which may be far down; titles above and periods spelled as the pages do tell it too. */
function comesFromPages(rows: readonly TableRow[], { above, levels }: WebGrid): boolean {
  if (rows.some(({ cells }) => cells.some((cell) => source.test(textOf(cell))))) return true
  const texts = above.flatMap(({ cells }) => cells.map(textOf))
  const periods = levels.flatMap(({ labels }) => labels)
  return (
    texts.some((text) => measureWords.test(text)) &&
    periods.some((text) => spelledPeriod.test(text))
  )
}

function tableIn(rows: readonly TableRow[]): string | null {
  const texts = rows.flatMap(({ cells }) => cells.map(textOf))
  const found = texts.map(
    (text) => /(?<![a-z0-9])(?:y\d{2}[a-z]\d{2}|ptv_?[a-z]\d{2})(?![a-z0-9])/i.exec(text)?.[0],
  )
  return found.find((name) => name !== undefined)?.toLowerCase() ?? null
}
