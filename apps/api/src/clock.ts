import { dayInDenmark } from '@noegletal/format'

/** Tells the time; tests set it. */
export type Clock = () => Date

/** Tells which day it is in Denmark, as an ISO date. */
export type Today = () => string

const minute = 60_000

/** Today by a clock. The day is worked out once a minute: midnight and the turn of summer time both fall on a whole minute. */
export function createToday(clock: Clock): Today {
  let known = { minute: Number.NaN, day: '' }
  return () => {
    const now = clock()
    const current = Math.floor(now.getTime() / minute)
    if (current !== known.minute) known = { minute: current, day: dayInDenmark(now) }
    return known.day
  }
}
