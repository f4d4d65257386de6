import type { NewsRhythm } from '@noegletal/domain'
import { nextTime } from '../fetching/fetch-schedule.ts'

// Mondays, and the first of every month, when people come to work.
const times = {
  weekly: '0 7 * * 1',
  monthly: '0 7 1 * *',
} as const satisfies Record<Exclude<NewsRhythm, 'each-import'>, string>

/** Whether it is time to look for somebody who was last looked at `toldAt` (ISO time). Days are Danish. */
export function isDue(rhythm: NewsRhythm, toldAt: string, now: Date): boolean {
  if (rhythm === 'each-import') return true
  const next = nextTime({ when: times[rhythm] }, new Date(toldAt))
  return next !== null && next <= now
}
