import { Area, AreaCode, Gap, Indicator, Meeting, Period, Theme, Value } from '@noegletal/domain'
import { z } from 'zod'
import { GoalStatus } from './goals.ts'

/** An area as a page needs it. */
export const AreaName = Area.omit({ members: true })
export type AreaName = z.infer<typeof AreaName>

/** What the frame of every page says: whose dashboard it is and how fresh its data are. */
export const Site = z.object({
  own: AreaName,
  /** The areas it is compared with, in order. */
  compare: z.array(AreaName),
  /** The as-of date asked for; null for today's figures. */
  asOf: z.iso.date().nullable(),
  /** The newest month that the own municipality has a monthly figure for; null without data. */
  dataTo: Period.nullable(),
  /** The newest publication among the figures; null without data. */
  updatedOn: z.iso.date().nullable(),
  /** The first publication of all, before which nothing was known; null without data. */
  knownFrom: z.iso.date().nullable(),
  /** The days of the newest publications, at most 24 of them, the newest first. */
  publications: z.array(z.iso.date()),
  /** How many key figures of Overblik have a preliminary newest figure. */
  preliminary: z.number().int(),
  /** True while any current figure is simulated. */
  simulated: z.boolean(),
  /** The own municipality's committee meetings, newest first. */
  meetings: z.array(Meeting),
})
export type Site = z.infer<typeof Site>

/** One figure in one period. */
export const Cell = z.object({
  value: Value,
  /** By the source's own mark or by the catalogue's number of preliminary periods. */
  preliminary: z.boolean(),
  simulated: z.boolean(),
})
export type Cell = z.infer<typeof Cell>

export const YearChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('change'),
    from: Period,
    /** In the figure's own unit; percentage points for a share. */
    difference: z.number(),
    judgement: z.enum(['better', 'worse']).nullable(),
    /** Whether it is smaller than what the source usually corrects the newest figure by: then it is no rise and no fall. */
    withinRevision: z.boolean(),
  }),
  z.object({ kind: z.literal('none'), from: Period, reason: z.enum(['missing', 'break']) }),
])
export type YearChange = z.infer<typeof YearChange>

/** What a card needs to know of an indicator. */
export const IndicatorSummary = Indicator.pick({
  slug: true,
  theme: true,
  title: true,
  measure: true,
  unit: true,
  decimals: true,
  direction: true,
  onOverview: true,
})
export type IndicatorSummary = z.infer<typeof IndicatorSummary>

/** An indicator for the own municipality at its own newest period, beside the comparison areas at the same period. */
export const KeyFigure = z.object({
  indicator: IndicatorSummary,
  /** The own municipality's newest period with a number. */
  period: Period,
  /** One per area in the order of the areas; an area without a figure has a missing value. */
  cells: z.array(Cell.extend({ area: AreaCode })),
  change: YearChange,
  /** A year and a period back: 13 months, 5 quarters, 3 half-years, 2 years; null where the line stops. */
  sparkline: z.object({
    periods: z.array(Period),
    lines: z.array(z.object({ area: AreaCode, numbers: z.array(z.number().nullable()) })),
  }),
  /** A registered reason why newer figures are missing. */
  gap: Gap.nullable(),
  /** The own municipality's goals for the total, each in a line. */
  goals: z.array(z.object({ line: z.string(), status: GoalStatus })),
  /** With an as-of date: how many of this figure's cells (sparkline included) are different today. */
  changedSince: z.number().int(),
})
export type KeyFigure = z.infer<typeof KeyFigure>

export const Overview = z.object({
  asOf: z.iso.date().nullable(),
  /** Own municipality first. */
  areas: z.array(AreaName),
  themes: z.array(Theme.extend({ figures: z.array(KeyFigure) })),
  /** "Kort fortalt": three to five sentences, each true of the figures beside it. */
  summary: z.array(z.object({ text: z.string(), indicator: Indicator.shape.slug })),
  /** With an as-of date: how many cells of the figures on Overblik (`onOverview`) are different today. */
  changedSince: z.number().int(),
  simulated: z.boolean(),
})
export type Overview = z.infer<typeof Overview>

/** The one shape of every error; `message` is Danish and meant for the reader. */
export const Problem = z.object({
  code: z.enum([
    'BAD_REQUEST',
    'NOT_FOUND',
    'UNAUTHORIZED',
    'FORBIDDEN',
    'METHOD_NOT_ALLOWED',
    'CONFLICT',
    'TOO_LARGE',
    'UNSUPPORTED',
    'TOO_MANY',
    'INTERNAL',
  ]),
  message: z.string(),
  /** For a parameter that cannot be used, or names what is not there: which, and what was expected of it. */
  details: z.array(z.object({ parameter: z.string(), message: z.string() })),
})
export type Problem = z.infer<typeof Problem>
