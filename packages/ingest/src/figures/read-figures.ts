import type { Area, Figures, FileProblem, Indicator, LeftOut, Mapping } from '@noegletal/domain'
import type { DecimalMark } from '../cells/danish-number.ts'
import type { Layout } from '../dialects/dialect.ts'
import type { RowSource } from '../files/row-source.ts'
import type { OnRows } from './sound-rows.ts'

/** What a file is read by: what its words mean, the catalogue, and the day its figures became known (an ISO date). */
export type FigureRules = {
  readonly mapping: Mapping
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly knownOn: string
  /** Told about every 5,000 rows; may throw to end the work. */
  readonly onRows?: OnRows | undefined
}

/** What a file says. Where there are errors, the figures are not all of them and must not be published. */
export type ReadFigures = {
  readonly figures: Figures
  /** The errors first, each in the order of the lines; the first thousand matters. */
  readonly problems: readonly FileProblem[]
  /** How many times something was wrong or odd, counted in cells and not in matters. */
  readonly errors: number
  readonly warnings: number
  readonly leftOut: readonly LeftOut[]
  /** Rows with figures, faulty ones and those left out included. */
  readonly rows: number
  readonly decimal: DecimalMark
}

/** Reads the figures of a file in the words of the catalogue. */
export function readFigures(_source: RowSource, _layout: Layout, _rules: FigureRules): ReadFigures {
  throw new Error('not yet')
}
