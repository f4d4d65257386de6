import {
  AreaCode,
  Break,
  Category,
  CategorySlug,
  Footnote,
  Gap,
  Indicator,
  MissingReason,
  Period,
} from '@noegletal/domain'
import { z } from 'zod'
import { AreaName, Cell } from './response.ts'
import { ChangedFigure, Point, mostChanges } from './series-reply.ts'

/** A municipality with a figure, and its place among those of its group. */
export const RankedMunicipality = z.object({
  area: AreaName,
  number: z.number(),
  /** Counted from 1; municipalities whose figures print the same share it, and the next one counts all of them. */
  rank: z.number().int(),
  isTied: z.boolean(),
  preliminary: z.boolean(),
  simulated: z.boolean(),
})
export type RankedMunicipality = z.infer<typeof RankedMunicipality>

/** The largest change within a group, and every municipality that prints it. */
export const GroupMove = z.object({
  areas: z.array(AreaName).min(1),
  /** In the figure's own unit; percentage points for a share. */
  difference: z.number(),
})
export type GroupMove = z.infer<typeof GroupMove>

/** How much a municipality's figure has changed in a year, and its place among those of its group by that. */
export const RankedChange = z.object({
  area: AreaCode,
  /** In the figure's own unit; percentage points for a share. */
  difference: z.number(),
  /** 1 for the largest change to the better, and where neither way is better, for the largest fall. */
  rank: z.number().int(),
  isTied: z.boolean(),
})
export type RankedChange = z.infer<typeof RankedChange>

/** The municipalities of a group in order, in one period and over time. */
export const RankingReply = z.object({
  asOf: z.iso.date().nullable(),
  indicator: Indicator,
  category: CategorySlug,
  /** Whose municipalities they are; the country has all of them. */
  group: AreaName,
  /** Which end is number 1: the better one, and the lowest where neither is better. */
  order: z.enum(['lowest-first', 'highest-first']),
  /** The period of `ranked`, `missing` and `references`; null where no municipality of the group has a figure in any. */
  period: Period.nullable(),
  /** Every period in which some municipality of the group has a figure, oldest first. */
  periods: z.array(Period),
  /** By rank. */
  ranked: z.array(RankedMunicipality),
  /** Without a figure and so without a rank. `gap` is the registered reason where there is one. */
  missing: z.array(z.object({ area: AreaName, reason: MissingReason, gap: z.string().nullable() })),
  /** What the region and the whole country have in the period. */
  references: z.array(Cell.extend({ area: AreaName })),
  /** The rank of every municipality of the group in each period, null where it has none, and among how many. */
  history: z.object({
    periods: z.array(Period),
    among: z.array(z.number().int()),
    /** Whether any figure behind the ranks of the period is preliminary. */
    preliminary: z.array(z.boolean()),
    lines: z.array(z.object({ area: AreaCode, ranks: z.array(z.number().int().nullable()) })),
  }),
  /** Since the same time last year, of the municipalities with a figure in both periods, by rank; null across a break. */
  yearChanges: z.object({ from: Period, ranked: z.array(RankedChange) }).nullable(),
  /** The municipalities whose figure has fallen and risen most since the same time last year; null where none has. */
  moves: z.object({ fall: GroupMove.nullable(), rise: GroupMove.nullable() }),
  /** The own municipality's place and its change, in Danish sentences; empty where it has no figure. */
  sentences: z.array(z.string()),
  /** With an as-of date: how many of the cells behind this are different today. */
  changedSince: z.number().int(),
  /** With an as-of date: the figures of the period that are different today. */
  changes: z.array(ChangedFigure),
  simulated: z.boolean(),
})
export type RankingReply = z.infer<typeof RankingReply>

/** One indicator split by its categories, for one area, point by point. */
export const BreakdownReply = z.object({
  asOf: z.iso.date().nullable(),
  indicator: Indicator,
  area: AreaName,
  total: z.array(Point),
  /** In catalogue order; without points where nothing has been stated. */
  categories: z.array(Category.extend({ points: z.array(Point) })),
  breaks: z.array(Break),
  gaps: z.array(Gap),
  /** Remarks on the area or one of its categories. */
  footnotes: z.array(Footnote),
  /** Of the newest total shown: when it was published and when it came in. */
  publishedOn: z.iso.date().nullable(),
  importedAt: z.iso.datetime().nullable(),
  changedSince: z.number().int(),
  /** With an as-of date: the figures that are different today, the newest periods first, at most 500 of them. */
  changes: z.array(ChangedFigure).max(mostChanges),
  simulated: z.boolean(),
})
export type BreakdownReply = z.infer<typeof BreakdownReply>
