import type { Pace } from './pace.ts'

const firstWait = 2000
const longestWait = 60_000
/** A source that wants to be left alone for longer is asked again by the next run. */
const longestAsked = 15 * 60_000

/** How long to wait before the attempt after number `attempt` (from 1): twice as long every time, and never in step with others. */
export function backOff(attempt: number, pace: Pick<Pace, 'random'>): number {
  const whole = Math.min(firstWait * 2 ** (attempt - 1), longestWait)
  return whole / 2 + (whole / 2) * pace.random()
}

/**
 * The milliseconds that a `Retry-After` asks for, in seconds or as a date; null when it says nothing that can be read, and
 * at most a quarter of an hour.
 */
export function askedWait(header: string | null, now: number): number | null {
  if (header === null) return null
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), longestAsked)
}
