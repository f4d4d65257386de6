import {
  CategorySlug,
  ImportCounts,
  Indicator,
  Period,
  RevisionKind,
  Value,
} from '@noegletal/domain'
import { z } from 'zod'
import { ReadIndicator } from './drafts.ts'
import { PageNumber } from './query.ts'
import { AreaName, KeyFigure } from './response.ts'

/** One cell that publishing would add, change or withdraw. */
export const Difference = z.object({
  indicator: ReadIndicator.shape.indicator,
  area: AreaName,
  category: z.object({ slug: CategorySlug, title: z.string() }),
  period: Period,
  kind: z.enum(['new', 'changed', 'withdrawn']),
  /** Only for a changed or withdrawn cell. */
  revision: RevisionKind.nullable(),
  before: Value.nullable(),
  after: Value,
  /** After minus before where both are numbers. */
  difference: z.number().nullable(),
  line: z.number().int().nullable(),
})
export type Difference = z.infer<typeof Difference>

/** The small before/after chart of one changed series; at most the newest 60 periods. */
export const ChangedSeries = z.object({
  indicator: ReadIndicator.shape.indicator,
  area: AreaName,
  category: z.object({ slug: CategorySlug, title: z.string() }),
  points: z.array(
    z.object({ period: Period, before: z.number().nullable(), after: z.number().nullable() }),
  ),
  /** How many of its cells change, and the numbers of the largest change (null where no number becomes another). */
  changed: z.number().int(),
  largest: z.object({ before: z.number(), after: z.number() }).nullable(),
})
export type ChangedSeries = z.infer<typeof ChangedSeries>

export const DifferencesQuery = z.strictObject({
  kind: z.enum(['changed', 'withdrawn', 'new']).optional(),
  indicator: Indicator.shape.slug.optional(),
  page: PageNumber.optional(),
})

export type DifferencesQuery = z.infer<typeof DifferencesQuery>

/** The largest differences first (by size relative to the figure, then by cell); 100 on a page. */
export const Differences = z.object({
  total: z.number().int(),
  /** Differences that are kept for looking through; of more, the largest. */
  kept: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  differences: z.array(Difference),
  series: z.array(ChangedSeries),
})
export type Differences = z.infer<typeof Differences>

/** What publishing would change on Overblik. */
export const DraftEffect = z.array(
  z.object({
    indicator: Indicator.shape.slug,
    title: z.string(),
    before: KeyFigure.nullable(),
    after: KeyFigure.nullable(),
  }),
)
export type DraftEffect = z.infer<typeof DraftEffect>

/** What an undo would do: what readers would see again, and the later imports that rest on the one undone. */
export const UndoPreview = z.object({
  counts: ImportCounts,
  /** Later imports that spoke of the same cells, newest first, with how many; what they said stays. */
  restingOn: z.array(
    z.object({
      id: z.number().int(),
      title: z.string(),
      publishedOn: z.iso.date(),
      cells: z.number().int(),
    }),
  ),
  /** The first 100 cells that would change, the largest first. */
  differences: z.array(Difference),
})
export type UndoPreview = z.infer<typeof UndoPreview>
export const UndoOrder = z.strictObject({ note: z.string().trim().max(2000).nullable() })
