import { z } from 'zod'

/** The kinds of file that are known, each by the traits of its content and never by its name; `table` is any other table. */
export const DialectName = z.enum([
  'long',
  'wide',
  'statbank-csv',
  'statbank-matrix',
  'statbank-excel',
  'statbank-json',
  'jobindsats-v2-csv',
  'jobindsats-v2-json',
  'jobindsats-v3-csv',
  'jobindsats-v3-json',
  'jobindsats-web',
  'noegletal-dk',
  'benchmark-list',
  'budget',
  'spending',
  'table',
])
export type DialectName = z.infer<typeof DialectName>

/** How the bytes of a file are to be read. */
export const FileForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('csv'),
    encoding: z.enum(['UTF-8', 'UTF-8 med BOM', 'UTF-16', 'Windows-1252']),
    delimiter: z.enum([';', '\t', ',']),
  }),
  /** `sheet` is the name of the one that is read; `sheets` are all with content. */
  z.object({ kind: z.literal('xlsx'), sheet: z.string(), sheets: z.array(z.string()) }),
  /** What the reply says of itself beside its rows; which kind of reply it is tells the dialect. */
  z.object({
    kind: z.literal('json'),
    json: z.enum(['jobindsats-v2', 'jobindsats-v3', 'json-stat', 'records']),
    title: z.string().nullable(),
    tableId: z.string().nullable(),
    unit: z.string().nullable(),
  }),
])
export type FileForm = z.infer<typeof FileForm>

/** The sheet in which the lines of a file are counted; null for everything but a workbook. */
export function sheetOf(form: FileForm): string | null {
  return form.kind === 'xlsx' ? form.sheet : null
}

/** A column or axis that says what a figure is about. */
export const FileAxis = z.object({
  heading: z.string(),
  /** The first members in the order of the file, at most 200. */
  members: z.array(z.string()),
  memberCount: z.number().int(),
})
export type FileAxis = z.infer<typeof FileAxis>

/** How a file was understood, before it is said what its words mean in the catalogue. */
export const FileShape = z.object({
  form: FileForm,
  dialect: DialectName,
  title: z.string().nullable(),
  /** The source's own name of the table (`AUP01`, `y07a02`) where the file or who fetched it says so. */
  tableId: z.string().nullable(),
  /** "Enhed: Pct." and the like, as the file writes it. */
  unit: z.string().nullable(),
  axes: z.array(FileAxis),
  /** The headings of the columns that hold numbers; the title for a table with one nameless measure. */
  measures: z.array(z.string()),
  /** The file's own footnotes. */
  notes: z.array(z.string()),
  /** Equal for two files with the same columns and axes, whatever their rows. */
  headerKey: z.string(),
})
export type FileShape = z.infer<typeof FileShape>
