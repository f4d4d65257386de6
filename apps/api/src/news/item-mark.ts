import type { NewsItem } from '@noegletal/contract'
import { listOf } from '@noegletal/format'

/**
 * What must be known of a piece of news besides what its sentence says: " (foreløbigt tal og simulerede tal)"; empty for nothing.
 * The sentences about new periods and about goals name preliminary figures themselves.
 */
export function itemMark({ kind, preliminary, simulated }: NewsItem): string {
  const marks = [
    ...(preliminary && kind !== 'period' && kind !== 'goal' ? ['foreløbigt tal'] : []),
    ...(simulated ? ['simulerede tal'] : []),
  ]
  return marks.length === 0 ? '' : ` (${listOf(marks)})`
}
