import type { DialectName, FileForm } from '@noegletal/domain'
import type { Cell, TableRow } from '../files/row-source.ts'

/** What a dialect is recognised by: the form and the first rows (at most 200) of a file; never its name. */
export type Preview = {
  readonly form: FileForm
  readonly rows: readonly TableRow[]
  /** Whether the catalogue has an area of that name or code, where the catalogue is known. */
  readonly isArea?: (text: string) => boolean
}

/** One figure in the file's own words. */
export type RawFigure = {
  /** One member for each axis of the layout, in its order; texts as the file has them, carried down where it leaves them out. */
  readonly members: readonly string[]
  /** Which of the layout's measures. */
  readonly measure: number
  readonly value: Cell
  /** The words of a status and a note column; empty without one. */
  readonly status: string
  readonly note: string
  readonly line: number
  /** The heading over the value, as the file writes it. */
  readonly column: string
}

/** A row that ought to have figures and cannot be read; `expected` and `message` as in a problem. */
export type FaultyRow = {
  readonly line: number
  readonly found: string
  readonly expected: string
  readonly message: string
}

/** How the marks for "no number" are to be taken; sources differ. */
export type MarkRules = {
  /** `-`: zero at Danmarks Statistik, not shown at jobindsats.dk, unclear elsewhere (then it is an error). */
  readonly dash: 'zero' | 'missing' | 'unclear'
  /** `..`: too uncertain or suppressed; `.`: cannot occur (StatBank) or not shown (jobindsats). */
  readonly twoPoints: 'suppressed' | 'missing'
  readonly onePoint: 'not-applicable' | 'suppressed' | 'missing'
  /** The decimal mark where the dialect fixes it; null where the numbers of the file decide. */
  readonly decimal: 'comma' | 'point' | null
}

/** What a column of a file holds; a member of an axis, by the axis' place among the axes, or what else a figure has. */
export type Column = { readonly axis: number } | 'value' | 'status' | 'note'

/** A recognised file: where its figures stand and what their axes and measures are called. */
export type Layout = {
  readonly dialect: DialectName
  readonly title: string | null
  readonly tableId: string | null
  readonly unit: string | null
  /** The headings of the axes, in the order of `RawFigure.members`. */
  readonly axes: readonly string[]
  /** What the figures are numbers of; those of tables further down join them as `figures` meets them. */
  readonly measures: readonly string[]
  readonly marks: MarkRules
  /** Headings that mean nothing to the dialect; their cells are not read. */
  readonly unknownHeadings: readonly { readonly heading: string; readonly line: number }[]
  /** The file's own footnotes, as far as the preview or the whole reading has met them. */
  notes(): readonly string[]
  /**
   * What each column holds; left out unless every row that has just these cells is a figure by itself, whatever the other
   * rows say.
   */
  readonly columns?: readonly Column[]
  /** Takes the rows of the whole file, from its first, and gives its figures in their order. */
  figures(rows: Iterable<TableRow>): Iterable<RawFigure | FaultyRow>
}

/** One kind of file. Null when the file is of another kind. */
export type RecogniseDialect = (preview: Preview) => Layout | null

export function isFaulty(figure: RawFigure | FaultyRow): figure is FaultyRow {
  return 'message' in figure
}
