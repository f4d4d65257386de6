import { FileProblem, FileShape, ImportCounts, Mapping } from '@noegletal/domain'
import { z } from 'zod'
import { DraftReading } from './drafts.ts'

/**
 * What the command line writes of a file with `--json`, in one line. Fields are never taken away, and new ones may come; those that do not
 * concern a file are null.
 */
export const FileReport = z.object({
  /** The name of the file, without its folder. */
  file: z.string(),
  /**
   * `published`; `already-published` when the same bytes are in; `compared` in a dry run; otherwise nothing has changed:
   * `unacknowledged` (warnings), `faulty` (errors in lines), `unreadable`, `unmapped` (somebody must say what the columns
   * mean) or `not-reached` (a file before it stopped the run).
   */
  state: z.enum([
    'published',
    'already-published',
    'compared',
    'unacknowledged',
    'faulty',
    'unreadable',
    'unmapped',
    'not-reached',
  ]),
  /** As the process would end for this file alone. */
  exitCode: z.number().int(),
  /** The import that it became, or has been already. */
  importId: z.number().int().nullable(),
  /** Why it cannot be read, in Danish. */
  fault: z.string().nullable(),
  shape: FileShape.nullable(),
  /** What its columns were taken to mean; can be saved, changed and given with `--mapping`. */
  mapping: Mapping.nullable(),
  /** Danish clauses about what a mapping must still say. */
  mappingFaults: z.array(z.string()),
  reading: DraftReading.nullable(),
  problems: z.array(FileProblem),
  /** The ids of the warnings that stop it. */
  unacknowledged: z.array(z.string()),
  counts: ImportCounts.nullable(),
  lateRegistrations: z.number().int().nullable(),
  revisions: z.number().int().nullable(),
})
export type FileReport = z.infer<typeof FileReport>
