import { Batch, ImportReason } from '@noegletal/domain'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from './catalogue-file.ts'

/** A file of documented figures and what is known of its publication. */
export const DocumentedBatch = z.object({
  /** The file's name in `documented/`. */
  file: z.string().regex(/^[a-z0-9-]+\.csv$/),
  title: z.string().min(1),
  source: z.string().min(1),
  publishedOn: Batch.shape.publishedOn,
  reason: ImportReason,
  note: z.string().nullable(),
})
export type DocumentedBatch = z.infer<typeof DocumentedBatch>

/** The batches of documented figures in the order of their publication; throws an error that names the file. */
export async function readDocumentedBatches(dataDirectory: string): Promise<DocumentedBatch[]> {
  const file = join(dataDirectory, 'documented', 'batches.json')
  const batches = await readJson(file, z.array(DocumentedBatch))
  return batches.toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn))
}
