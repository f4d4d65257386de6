import {
  Area,
  AreaCode,
  Break,
  CategorySlug,
  Footnote,
  Gap,
  Import,
  Indicator,
  Period,
  Theme,
  TypicalRevision,
  Value,
} from '@noegletal/domain'
import { z } from 'zod'
import { ShownGoal } from './goals.ts'
import { AreaName, Cell } from './response.ts'

export const Point = Cell.extend({
  period: Period,
  importId: z.number().int(),
  note: z.string().nullable(),
})
export type Point = z.infer<typeof Point>

/** A figure that is another one today: as it was known on the day asked for, and as it is; null where it was not there. */
export const ChangedFigure = z.object({
  area: AreaCode,
  category: CategorySlug,
  period: Period,
  before: Value.nullable(),
  after: Value.nullable(),
})
export type ChangedFigure = z.infer<typeof ChangedFigure>

/** At most this many changed figures are listed; `changedSince` counts them all. */
export const mostChanges = 500

/** What a chart or table of one indicator shows. */
export const SeriesReply = z.object({
  asOf: z.iso.date().nullable(),
  indicator: Indicator,
  category: CategorySlug,
  series: z.array(z.object({ area: AreaName, points: z.array(Point) })),
  breaks: z.array(Break),
  gaps: z.array(Gap),
  /** Remarks on what is shown: on the indicator, one of the areas, or single figures. */
  footnotes: z.array(Footnote),
  /** The own municipality's goals for the category. */
  goals: z.array(ShownGoal),
  /** How the newest figure of the own municipality usually changes at the next publication; null without a history. */
  typicalRevision: TypicalRevision.nullable(),
  /** The finding in at most 15 words; null when nothing can be said. */
  finding: z.string().nullable(),
  /** Of the newest figure shown: when it was published and when it came in. */
  publishedOn: z.iso.date().nullable(),
  importedAt: z.iso.datetime().nullable(),
  /** The day around which the figure after the newest known one is usually published; null without any figure. */
  nextExpectedOn: z.iso.date().nullable(),
  changedSince: z.number().int(),
  /** With an as-of date: the figures that are different today, the newest periods first, at most 500 of them. */
  changes: z.array(ChangedFigure).max(mostChanges),
  simulated: z.boolean(),
})
export type SeriesReply = z.infer<typeof SeriesReply>

export const IndicatorList = z.object({
  themes: z.array(Theme),
  indicators: z.array(Indicator),
  breaks: z.array(Break),
  gaps: z.array(Gap),
  footnotes: z.array(Footnote),
})
export type IndicatorList = z.infer<typeof IndicatorList>

/** Every version of one figure, newest publication first. */
export const History = z.object({
  indicator: Indicator,
  area: AreaName,
  category: CategorySlug,
  period: Period,
  /** What is remarked of the figure today. */
  footnotes: z.array(Footnote),
  versions: z.array(
    z.object({
      value: Value,
      preliminary: z.boolean(),
      note: z.string().nullable(),
      /** The line in the imported file, counted from 1 (null for a withdrawn figure), and the line itself (null when the file is gone). */
      line: z.number().int().nullable(),
      lineText: z.string().nullable(),
      import: Import,
      /** The version that is shown today. */
      current: z.boolean(),
    }),
  ),
})
export type History = z.infer<typeof History>

export const AreaList = z.array(Area)
export const ImportList = z.array(Import)
