import { z } from 'zod'

/** What is wrong or odd with a file. Errors block; a warning is published only when somebody has acknowledged it. */
export const FileProblemKind = z.enum([
  // one cell or line
  'unreadable',
  'unknown-name',
  'unknown-period',
  'duplicate',
  'out-of-range',
  'contradiction',
  'broken-line',
  'too-long',
  // the file as a whole
  'sum-of-parts',
  'unknown-column',
  'renamed-column',
  // against what is published
  'jump',
  'future-period',
  'many-withdrawn',
  'missing-period',
  'older-than-published',
  'suspected-unit',
  'odd-number',
])
export type FileProblemKind = z.infer<typeof FileProblemKind>

const toldTogether: ReadonlySet<FileProblemKind> = new Set([
  'missing-period',
  'many-withdrawn',
  'jump',
])

/** Whether the message of a kind is about all that it counts, so that how often it comes up needs no saying. */
export function saysHowMany(kind: FileProblemKind): boolean {
  return toldTogether.has(kind)
}

/** One matter with a file, with how often it comes up: the same fault in 40 lines is one matter. */
export const FileProblem = z.object({
  /** The same for the same matter when the file is read again; what an acknowledgement refers to. */
  id: z.string(),
  severity: z.enum(['error', 'warning']),
  kind: FileProblemKind,
  /** The heading as the file writes it; null when the whole line or file is meant. */
  column: z.string().nullable(),
  /** The text of the cell, shortened and without control characters. */
  found: z.string(),
  expected: z.string(),
  /** The whole matter as a Danish clause without the place: `fandt "abc", forventede et tal som 3,4`. */
  message: z.string(),
  /** How often, and where the first times, counted from 1; no line for what is about the whole file. */
  count: z.number().int().positive(),
  lines: z.array(z.number().int().positive()).max(20),
})
export type FileProblem = z.infer<typeof FileProblem>

/** Cells that were understood and left out, and why. */
export const LeftOut = z.object({
  reason: z.enum([
    /** Danmarks Statistik's 997 Udlandet, 998 Uoplyst kommune, 411 Christiansø. */
    'outside',
    /** An area, category or measure that the catalogue does not have; `text` is what the file calls it. */
    'unknown-area',
    'unknown-category',
    'unknown-measure',
    /** Another member of a fixed axis than the one that is read. */
    'other-member',
    /** A granularity that none of the file's indicators has (a year's row among the months). */
    'other-granularity',
    /** The same as an earlier line. */
    'repeated',
    /** The indicator is for other areas only. */
    'not-for-area',
  ]),
  text: z.string(),
  cells: z.number().int().positive(),
})
export type LeftOut = z.infer<typeof LeftOut>
