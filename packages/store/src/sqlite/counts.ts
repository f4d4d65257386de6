import type { ImportCounts } from '@noegletal/domain'
import type { Effect } from './versions.ts'

/** Counts that are still being made. */
export type MutableCounts = { -readonly [Key in keyof ImportCounts]: ImportCounts[Key] }

export function noCounts(): MutableCounts {
  return { new: 0, changed: 0, unchanged: 0, withdrawn: 0 }
}

/** Counts a cell; one without an effect is absent before and after, and is not counted. */
export function count(counts: MutableCounts, effect: Effect): void {
  if (effect !== null) counts[effect] += 1
}
