import {
  type FileToPublish,
  databaseFile,
  importBytes,
  keepFile,
  readDocumentedBatches,
} from '@noegletal/api'
import type { Catalogue } from '@noegletal/domain'
import type { WritableStore } from '@noegletal/store'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { catalogueDirectory, openForImport } from '../import/open-store.ts'
import { readDocumentedFigures } from '../simulate/documented-figures.ts'
import { simulatedBatches } from '../simulate/simulated-batches.ts'

const importedBy = 'programmet'

/**
 * Makes the database when there is none, brings its tables and catalogue up to date, and fills a new one with the
 * documented and the simulated figures. A database made with `empty`, or filled before, never gets figures from here, so
 * that simulated ones cannot come among a municipality's own. A fill that was interrupted goes on where it stopped.
 */
export async function prepareDatabase(
  dataDirectory: string,
  { empty }: { readonly empty: boolean },
): Promise<void> {
  await mkdir(dataDirectory, { recursive: true })
  const unfinished = join(dataDirectory, 'being-filled')
  if (!existsSync(databaseFile(dataDirectory)) && !empty) await writeFile(unfinished, '')

  const store = await openForImport(dataDirectory, importedBy)
  try {
    if (!existsSync(unfinished)) return
    const catalogue = await store.read((figures) => figures.catalogue())
    await fill({ store, catalogue, dataDirectory })
    await rm(unfinished)
  } finally {
    await store.close()
  }
}

type Filling = {
  readonly store: WritableStore
  readonly catalogue: Catalogue
  readonly dataDirectory: string
}

async function fill({ store, catalogue, dataDirectory }: Filling): Promise<void> {
  console.log('Fylder databasen med dokumenterede tal og simulerede serier …')
  const tools = { store, keepFile: keepFile.bind(null, dataDirectory) }
  for (const file of await documentedFiles()) await publish(tools, file)
  for await (const file of simulatedFiles(catalogue)) await publish(tools, file)
}

async function publish(tools: Parameters<typeof importBytes>[0], file: FileToPublish) {
  const report = await importBytes(tools, file)
  if (report.kind !== 'refused') return
  const why = JSON.stringify(report.problems)
  throw new Error(`${file.fileName} kan ikke læses ind: ${report.fault} ${why}`)
}

async function documentedFiles(): Promise<FileToPublish[]> {
  const batches = await readDocumentedBatches(catalogueDirectory)
  return Promise.all(
    batches.map(async ({ file, ...batch }) => ({
      ...batch,
      fileName: file,
      bytes: await readFile(join(catalogueDirectory, 'documented', file)),
      simulated: false,
      importedBy,
    })),
  )
}

async function* simulatedFiles(catalogue: Catalogue): AsyncGenerator<FileToPublish> {
  const documented = await readDocumentedFigures(catalogueDirectory, catalogue)
  for (const { csv, ...batch } of simulatedBatches(catalogue, documented)) {
    yield { ...batch, bytes: Buffer.from(csv), simulated: true, importedBy }
  }
}
