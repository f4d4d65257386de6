import { setImmediate } from 'node:timers/promises'

/** Lets others have the thread in the middle of long work, so that a quick reply does not wait for a large one. */
export type Turns = {
  /** Whether the work has had the thread for long enough; then `next` should be awaited. */
  isOver(): boolean
  /** Fulfilled when everybody else who waits has had a turn. */
  next(): Promise<void>
}

const longEnough = 2 // milliseconds

/** Begins to count now. */
export function takeTurns(): Turns {
  let began = performance.now()
  return {
    isOver: () => performance.now() - began > longEnough,
    next: async () => {
      await setImmediate()
      began = performance.now()
    },
  }
}
