import type { Catalogue } from '@noegletal/domain'
import { fileProblemText, ingest } from '@noegletal/ingest'
import { readDocumentedBatches } from '@noegletal/api'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentedFigure } from './targets.ts'

/** Every documented figure of the data folder; throws an error that names the file when one cannot be read. */
export async function readDocumentedFigures(
  dataDirectory: string,
  catalogue: Catalogue,
): Promise<DocumentedFigure[]> {
  const batches = await readDocumentedBatches(dataDirectory)
  const files = await Promise.all(
    batches.map(async ({ file, publishedOn }) => {
      const bytes = await readFile(join(dataDirectory, 'documented', file))
      return figuresOf(file, bytes, { ...catalogue, knownOn: publishedOn })
    }),
  )
  return files.flat()
}

function figuresOf(
  file: string,
  bytes: Uint8Array,
  rules: Parameters<typeof ingest>[1],
): readonly DocumentedFigure[] {
  const read = ingest(bytes, rules)
  if (!read.ok) throw new Error(`${file}: ${read.error.message}`)
  const { observations, problems, errors } = read.value
  if (errors > 0) throw new Error(`${file}: ${problems.map(fileProblemText).join(' ')}`)
  return observations
}
