import { readStatus } from '../cells/status-word.ts'
import type { Cell, TableRow } from '../files/row-source.ts'
import type { Layout, Preview, RawFigure } from './dialect.ts'
import { statbankMarks } from './statbank-marks.ts'
import { withMarkedPeriods } from './statbank-periods.ts'
import { readTitle } from './statbank-title.ts'

/**
 * Recognises JSON-stat, which comes as a table with a column for each dimension, the value and its status. The measure is
 * the one that the file names, or what its title counts.
 */
export function recogniseStatbankJson({ form, rows }: Preview): Layout | null {
  const headings = rows[0]?.cells.map(textOf) ?? []
  if (form.kind !== 'json' || form.json !== 'json-stat' || headings.length < 3) return null

  const axes = headings.slice(0, -2)
  const named = headings.at(-2) ?? ''
  const { measure } = readTitle(form.title ?? named)
  const measures = [named === 'INDHOLD' ? measure : named]
  return withMarkedPeriods({
    dialect: 'statbank-json',
    title: form.title,
    tableId: form.tableId,
    unit: form.unit,
    axes,
    measures,
    marks: statbankMarks('point'),
    unknownHeadings: [],
    notes: () => [],
    figures: (all) => figuresOf(all, { axes, column: measures[0] ?? named }),
  })
}

type Columns = { readonly axes: readonly string[]; readonly column: string }

function* figuresOf(rows: Iterable<TableRow>, { axes, column }: Columns): Generator<RawFigure> {
  const width = axes.length
  for (const { cells, line } of rows) {
    if (line === 1) continue
    const members = cells.slice(0, width).map(textOf)
    const status = statusWords(textOf(cells[width + 1] ?? null))
    yield { members, measure: 0, value: cells[width] ?? null, status, note: '', line, column }
  }
}

/**
 * `*` at Danmarks Statistik, `p` in JSON-stat's own words, and whole words in our own files; other letters are others' own.
 * A simulated figure keeps its word, which is then refused: it must never come back as a real one.
 */
function statusWords(status: string): string {
  if (status === '*' || status === 'p') return '*'
  const isOurs = status.length > 1 && (readStatus(status).ok || /simuleret/i.test(status))
  return isOurs ? status : ''
}

const textOf = (cell: Cell): string => String(cell ?? '').trim()
