import type { Clock } from '../clock.ts'
import { tooMany } from '../errors/refusal.ts'

/** Counts wrong guesses by where they come from. */
export type Attempts = {
  /** Throws a refusal while too many guesses from there were wrong. */
  check(address: string): void
  /** A guess was wrong. */
  fail(address: string): void
}

type Tries = { count: number; readonly until: number }

const most = 20
const windowInMilliseconds = 60_000

/** At most 20 wrong guesses a minute from one address; forgotten when the minute is over. */
export function createAttempts(clock: Clock): Attempts {
  const tries = new Map<string, Tries>()
  const find = (address: string): Tries | null => {
    const found = tries.get(address)
    return found !== undefined && found.until > clock().getTime() ? found : null
  }

  return {
    check(address) {
      const found = find(address)
      if (found === null || found.count < most) return
      throw tooMany((found.until - clock().getTime()) / 1000)
    },
    fail(address) {
      const found = find(address)
      if (found !== null) {
        found.count += 1
        return
      }
      forgetOld(tries, clock().getTime())
      tries.set(address, { count: 1, until: clock().getTime() + windowInMilliseconds })
    },
  }
}

function forgetOld(tries: Map<string, Tries>, now: number): void {
  for (const [address, { until }] of tries) if (until <= now) tries.delete(address)
}
