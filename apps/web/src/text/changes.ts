import { importText } from './import.ts'
import type { ImportCounts } from '@noegletal/domain'
import { listOf } from '@noegletal/format'

/** "1.240 nye og 40 ændrede": the kinds of change that there are; null when nothing would change. */
export function changesInWords(counts: Omit<ImportCounts, 'unchanged'>): string | null {
  const { count } = importText
  const parts = [
    counts.new > 0 ? count.new(counts.new) : '',
    counts.changed > 0 ? count.changed(counts.changed) : '',
    counts.withdrawn > 0 ? count.withdrawn(counts.withdrawn) : '',
  ].filter(Boolean)
  return parts.length === 0 ? null : listOf(parts)
}
