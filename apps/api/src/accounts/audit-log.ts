import type { AuditEntry } from '@noegletal/contract'
import type { AdministrationEntry, LogLine } from '@noegletal/store'
import { describeAction, describeWrite } from './audit-sentences.ts'

/** Two logs as one, newest first; the ids tell which log a line stands in. */
export function mergeLogs(
  administration: readonly AdministrationEntry[],
  figures: readonly LogLine[],
): AuditEntry[] {
  const actions = administration.map((entry) => ({
    id: `a${entry.id}`,
    at: entry.at,
    by: entry.by,
    what: describeAction(entry),
  }))
  const writes = figures.map((line) => ({
    id: `t${line.id}`,
    at: line.at,
    by: line.by,
    what: describeWrite(line),
  }))
  // Both are newest first by themselves, and sorting keeps the order of equals.
  return [...writes, ...actions].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}
