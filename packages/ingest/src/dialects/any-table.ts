import { withCarriedLabels } from './carried-labels.ts'
import type { Layout, MarkRules, Preview } from './dialect.ts'
import { type FlatTable, flatFigures } from './flat-table.ts'
import { createRemarks } from './remarks.ts'
import { findTableHeading, holdsFigures } from './table-heading.ts'

/** Nobody has said what a dash means in a file of an unknown source, so it stays for a person to say. */
export const unknownMarks: MarkRules = {
  dash: 'unclear',
  twoPoints: 'missing',
  onePoint: 'missing',
  decimal: null,
}

/**
 * Any table with a row of headings and at least one column of numbers: the columns of numbers are the measures, the others
 * say what they are about. What they mean is for the mapping to say.
 */
export function recogniseTable({ form, rows }: Preview): Layout | null {
  const heading = findTableHeading(rows)
  if (heading === null) return null
  const measures = heading.columns.filter((column) => holdsFigures(column, heading.body))
  if (measures.length === 0) return null

  const axes = heading.columns.filter((column) => !measures.includes(column))
  const table: FlatTable = {
    headingLine: heading.row.line,
    axes,
    measures,
    isText: form.kind === 'csv',
  }
  const remarks = createRemarks(heading.above)
  const [title = null] = remarks.texts()
  return {
    dialect: 'table',
    title,
    tableId: null,
    unit: null,
    axes: axes.map((column) => column.heading),
    measures: measures.map((column) => column.heading),
    marks: unknownMarks,
    unknownHeadings: [],
    notes: remarks.texts,
    figures: (all) => flatFigures(withCarriedLabels(all, table), table, remarks),
  }
}
