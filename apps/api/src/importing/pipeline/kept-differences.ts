import {
  AreaCode,
  CategorySlug,
  IndicatorSlug,
  Period,
  RevisionKind,
  Value,
} from '@noegletal/domain'
import { z } from 'zod'

const cell = {
  indicator: IndicatorSlug,
  area: AreaCode,
  category: CategorySlug,
  period: Period,
  before: Value.nullable(),
  after: Value,
}

export const KeptDifference = z.object({
  ...cell,
  kind: z.enum(['changed', 'withdrawn', 'new']),
  /** Only for a changed or withdrawn cell. */
  revision: RevisionKind.nullable(),
  line: z.number().nullable(),
})
export type KeptDifference = z.infer<typeof KeptDifference>

/** A series with changed or withdrawn cells, and all its cells that differ among the newest 60 of them. */
export const KeptSeries = z.object({
  indicator: IndicatorSlug,
  area: AreaCode,
  category: CategorySlug,
  changed: z.number(),
  /**
   * The numbers of the change that is largest beside the figure before; null when no number changed into another, or was kept
   * by an earlier version of the program.
   */
  largest: z.object({ before: z.number(), after: z.number() }).nullable().catch(null),
  cells: z.array(z.object({ period: Period, before: Value.nullable(), after: Value })),
})
export type KeptSeries = z.infer<typeof KeptSeries>

/** A cell of Overblik that differs. */
export const OverviewCell = z.object({
  ...cell,
  preliminary: z.boolean(),
  note: z.string().nullable(),
})
export type OverviewCell = z.infer<typeof OverviewCell>

/** What is kept of a comparison for looking through; of more than that, the largest. */
export type KeptDifferences = {
  /** The changed ones first, then the withdrawn, then the new; within each the largest first. */
  readonly differences: readonly KeptDifference[]
  /** The one with the largest change first. */
  readonly series: readonly KeptSeries[]
  readonly overview: readonly OverviewCell[]
}

/**
 * As a text of lines, each with what it holds, the indicator and the thing itself as JSON between tabs: so that a page is
 * found without reading the others.
 */
export function toKeptText({ differences, series, overview }: KeptDifferences): string {
  return [
    ...differences.map((one) => toLine(one.kind, one)),
    ...series.map((one) => toLine('series', one)),
    ...overview.map((one) => toLine('overview', one)),
  ].join('\n')
}

function toLine(holds: string, thing: { readonly indicator: string }): string {
  return `${holds}\t${thing.indicator}\t${JSON.stringify(thing)}`
}
