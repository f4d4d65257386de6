import { setTimeout as sleep } from 'node:timers/promises'

/** Time as the fetching sees it; tests let it pass in no time. */
export type Pace = {
  /** Milliseconds since 1970. */
  now(): number
  /** Rejects with the reason of the signal when it is given up. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** From 0 to 1. */
  random(): number
}

export const realPace: Pace = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  random: () => Math.random(),
}
