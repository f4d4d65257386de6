import type { AuditEntry } from '@noegletal/contract'
import type { AdministrationEntry, LogLine } from '@noegletal/store'
import { describeAction, describeWrite } from './audit-sentences.ts'
import type { EntryNames } from './entry-subject.ts'

type Logs = {
  readonly administration: readonly AdministrationEntry[]
  readonly figures: readonly LogLine[]
}

/** Two logs as one, newest first; the ids tell which log a line stands in. */
export function mergeLogs({ administration, figures }: Logs, names: EntryNames): AuditEntry[] {
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
    what: describeWrite(line, names),
  }))
  // Both are newest first by themselves, and sorting keeps the order of equals.
  return [...writes, ...actions].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}
