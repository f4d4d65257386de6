import { z } from 'zod'
import { NoQuery } from './query.ts'

/** The bytes of a file of goals as base64; at most about half a megabyte of them. */
const file = z.base64().min(1).max(700_000)

export const GoalFileFault = z.object({
  /** Counted from 1; null for the file as a whole. */
  line: z.number().int().positive().nullable(),
  column: z.string().nullable(),
  /** A Danish clause without the place. */
  message: z.string(),
})
export type GoalFileFault = z.infer<typeof GoalFileFault>

/** A goal of a file and what it would come to; a path stands in several lines. */
export const GoalFileItem = z.object({
  lines: z.array(z.number().int().positive()).min(1),
  /** As the file writes it. */
  title: z.string(),
  state: z.enum(['new', 'changed', 'unchanged', 'unreadable']),
  /** How it was understood, in words: "Sygedagpengeforløb, Herning, januar–december 2019: højst 1.030". */
  understood: z.string().nullable(),
  /** The same as it holds now, for one that would be changed. */
  before: z.string().nullable(),
  /** What would be another, by the names of the columns. */
  changed: z.array(z.string()),
  faults: z.array(GoalFileFault),
})
export type GoalFileItem = z.infer<typeof GoalFileItem>

export const GoalFileReading = z.object({
  /** Names what was seen; handed back with the file when it is saved. */
  seen: z.string(),
  /** What is wrong with the file as a whole; there are no items then. */
  fault: GoalFileFault.nullable(),
  items: z.array(GoalFileItem),
})
export type GoalFileReading = z.infer<typeof GoalFileReading>

export const ReadGoalFile = z.strictObject({ file })
export const SaveGoalFile = z.strictObject({ file, seen: z.string().max(100) })

/** Goals from a file: first looked at, then saved as entries of the catalogue, all of them or none. */
export const goalFileEndpoints = {
  readGoalFile: {
    method: 'POST',
    path: '/api/v1/goal-files/reading',
    role: 'analyst',
    query: NoQuery,
    body: ReadGoalFile,
    response: GoalFileReading,
  },
  saveGoalFile: {
    method: 'POST',
    path: '/api/v1/goal-files',
    role: 'analyst',
    query: NoQuery,
    body: SaveGoalFile,
    response: z.object({ saved: z.number().int() }),
  },
} as const
