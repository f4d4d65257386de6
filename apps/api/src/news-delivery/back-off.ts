const minute = 60_000

/** How long to wait after each attempt that failed, in milliseconds: some ten hours in all. */
const waits = [1, 5, 30, 120, 480].map((minutes) => minutes * minute)

/** When to try again after attempt number `attempt` (from 1) failed at `now`; null to give up. ISO time. */
export function nextAttempt(attempt: number, now: Date): string | null {
  const wait = waits[attempt - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait).toISOString()
}
