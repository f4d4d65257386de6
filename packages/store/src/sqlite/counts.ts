import type { ImportCounts } from '@noegletal/domain'

/** Counts that are still being made. */
export type MutableCounts = { -readonly [Key in keyof ImportCounts]: ImportCounts[Key] }

export function noCounts(): MutableCounts {
  return { new: 0, changed: 0, unchanged: 0, withdrawn: 0 }
}
