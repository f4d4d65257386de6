import { z } from 'zod'
import { NoQuery } from './query.ts'

/** How the newest attempt of a scheduled fetch went; `failed` says why in Danish. */
export const FetchAttempt = z.object({
  at: z.iso.datetime(),
  outcome: z.enum(['failed', 'unchanged', 'waiting', 'published']),
  fault: z.string().nullable(),
})
export type FetchAttempt = z.infer<typeof FetchAttempt>

/** A table that the server fetches by its schedule. */
export const ScheduledFetchState = z.object({
  name: z.string(),
  source: z.enum(['statbank', 'jobindsats']),
  table: z.string(),
  /** When its time comes next; null when it never does again. */
  next: z.iso.datetime().nullable(),
  /** When it is tried again, after it has failed for a reason that may pass. */
  retryAt: z.iso.datetime().nullable(),
  /** Null before the first attempt. */
  last: FetchAttempt.nullable(),
})
export type ScheduledFetchState = z.infer<typeof ScheduledFetchState>

export const scheduledFetchEndpoints = {
  scheduledFetches: {
    method: 'GET',
    path: '/api/v1/scheduled-fetches',
    role: 'analyst',
    query: NoQuery,
    response: z.array(ScheduledFetchState),
  },
} as const
