import { administrationFile, databaseFile, readCatalogue } from '@noegletal/api'
import {
  type WritableStore,
  openAdministration,
  openSqliteStore,
  openWritableSqliteStore,
} from '@noegletal/store'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadingDesk, WritingDesk } from './import-file.ts'

/** The catalogue of the repository, which the database follows. */
export const catalogueDirectory = join(import.meta.dirname, '../../data')

/** Opens the database of a data directory for writing, with the catalogue as it stands in `data/`; makes it when needed. */
export async function openForImport(dataDirectory: string, by: string): Promise<WritableStore> {
  const catalogue = await readCatalogue(catalogueDirectory)
  await mkdir(dataDirectory, { recursive: true })
  const store = openWritableSqliteStore({ file: databaseFile(dataDirectory) })
  await store.saveCatalogue(catalogue, by)
  return store
}

/** Runs `use` with both databases of a data directory open for writing, and closes them. */
export async function withWritingDesk<T>(
  { dataDirectory, by }: { readonly dataDirectory: string; readonly by: string },
  use: (desk: WritingDesk) => Promise<T>,
): Promise<T> {
  const store = await openForImport(dataDirectory, by)
  try {
    const administration = openAdministration({ file: administrationFile(dataDirectory) })
    try {
      const { mappings } = administration
      return await use({ store, mappings, dataDirectory, now: () => new Date() })
    } finally {
      administration.close()
    }
  } finally {
    await store.close()
  }
}

/** Runs `use` with the databases for reading; where there is none yet, with an empty one that is thrown away. */
export async function withReadingDesk<T>(
  { dataDirectory, by }: { readonly dataDirectory: string; readonly by: string },
  use: (desk: ReadingDesk) => Promise<T>,
): Promise<T> {
  if (!existsSync(databaseFile(dataDirectory))) return withPassingDesk(by, use)
  const store = openSqliteStore({ file: databaseFile(dataDirectory) })
  const file = administrationFile(dataDirectory)
  const administration = existsSync(file) ? openAdministration({ file }) : null
  try {
    return await use({ store, mappings: administration?.mappings ?? null })
  } finally {
    administration?.close()
    await store.close()
  }
}

async function withPassingDesk<T>(by: string, use: (desk: ReadingDesk) => Promise<T>): Promise<T> {
  const passing = await mkdtemp(join(tmpdir(), 'noegletal-'))
  const store = await openForImport(passing, by)
  try {
    return await use({ store, mappings: null })
  } finally {
    await store.close()
    await rm(passing, { recursive: true })
  }
}
