import { decimalOfCell } from '../cells/cell-value.ts'
import type { TableRow } from '../files/row-source.ts'
import { type Layout, type MarkRules, type Preview, isFaulty } from './dialect.ts'
import { axisHeadings } from './statbank-axes.ts'
import { gridFigures } from './statbank-grid-figures.ts'
import { type Grid, findGrid } from './statbank-grid.ts'
import { statbankMarks } from './statbank-marks.ts'
import { withMarkedPeriods } from './statbank-periods.ts'

/**
 * Recognises the tables that Danmarks Statistik's pages (statistikbanken.dk) save: the CSV form "Matrix", the Excel form,
 * and the Excel form saved as CSV by Excel. The three are one table, read in one way. The measure is what the title
 * counts; the title also names the axes, which have no headings of their own.
 */
export function recogniseStatbankTable({ form, rows }: Preview): Layout | null {
  const grid = form.kind === 'json' ? null : findGrid(rows)
  if (grid === null || comesFromJobindsats(rows)) return null

  const dialect = form.kind === 'xlsx' || grid.unit !== null ? 'statbank-excel' : 'statbank-matrix'
  const decimal = gridDecimal(rows, grid.parts)
  const members = firstMembers(rows, grid)
  if (members === null) return null

  let notes: readonly string[] = []
  const onNotes = (found: readonly string[]): void => {
    notes = found
  }
  return withMarkedPeriods({
    dialect,
    title: grid.title,
    tableId: form.kind === 'xlsx' ? tableIdOf(form.sheet) : null,
    unit: grid.unit,
    axes: axisHeadings(grid.parts.variables, members),
    measures: [grid.parts.measure],
    marks: statbankMarks(decimal),
    unknownHeadings: [],
    notes: () => notes,
    figures: (all) => gridFigures(all, { grid, onNotes }),
  })
}

function comesFromJobindsats(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => /jobindsats[.]dk/i.test(String(cell ?? ''))))
}

/** The sheet is called by the table's name, `AUP01` or `HISBK`; Excel's own are `Ark1` and `Sheet1`. */
function tableIdOf(sheet: string): string | null {
  return /^[A-ZÆØÅ]{2}[A-ZÆØÅ0-9]{1,10}$/.test(sheet) ? sheet : null
}

/**
 * The decimal mark of texts that may have got thousands separators on their way through Excel. Only a number with one
 * reading proves it; where none does (`1.526`), the language of the title decides. Null where the numbers prove both, or in a
 * Danish table the point: then the whole file decides, and what could be thousands is refused.
 */
function gridDecimal(
  rows: readonly TableRow[],
  { isEnglish }: Grid['parts'],
): MarkRules['decimal'] {
  const texts = rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string'))
  const shown = new Set(texts.map(decimalOfCell))
  if (shown.has('comma')) return shown.has('point') ? null : 'comma'
  if (isEnglish) return 'point'
  return shown.has('point') ? null : 'comma'
}

/**
 * The members of each axis as far as the first rows show them; null when they have no figure, so that the headings were no
 * headings.
 */
function firstMembers(
  rows: readonly TableRow[],
  grid: Grid,
): readonly (readonly string[])[] | null {
  const axes = grid.stubs + (grid.columns[0]?.members.length ?? 0)
  const members = Array.from({ length: axes }, () => new Set<string>())
  const figures = [...gridFigures(rows, { grid, onNotes: () => undefined })]
  const sound = figures.flatMap((figure) => (isFaulty(figure) ? [] : [figure]))
  for (const figure of sound) {
    for (const [index, set] of members.entries()) set.add(figure.members[index] ?? '')
  }
  return sound.length === 0 ? null : members.map((set) => [...set])
}
