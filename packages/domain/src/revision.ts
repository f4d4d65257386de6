import { z } from 'zod'
import { IndicatorSlug } from './indicator.ts'

/** Why a published figure changes: late registration inside the preliminary periods, or the source's revision of an older one. */
export const RevisionKind = z.enum(['late-registration', 'revision'])
export type RevisionKind = z.infer<typeof RevisionKind>

/**
 * How an indicator's newest figure has usually changed when the source published the next time: the mean over `periods`
 * first figures of one area. Relative (0.013 for 1,3 %) for counts and money, in percentage points for shares.
 */
export const TypicalRevision = z.object({
  indicator: IndicatorSlug,
  kind: z.enum(['relative', 'points']),
  mean: z.number(),
  periods: z.number().int().positive(),
  /** Whether any of the figures it rests on is simulated. */
  simulated: z.boolean(),
})
export type TypicalRevision = z.infer<typeof TypicalRevision>
