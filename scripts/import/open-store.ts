import { databaseFile, readCatalogue } from '@noegletal/api'
import {
  type Store,
  type WritableStore,
  openSqliteStore,
  openWritableSqliteStore,
} from '@noegletal/store'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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

/** Opens the database for reading; where there is none yet, an empty one that is thrown away when it is closed. */
export async function openForDryRun(dataDirectory: string, by: string): Promise<Store> {
  const file = databaseFile(dataDirectory)
  if (existsSync(file)) return openSqliteStore({ file })

  const passing = await mkdtemp(join(tmpdir(), 'noegletal-'))
  const store = await openForImport(passing, by)
  return {
    ...store,
    close: async () => {
      await store.close()
      await rm(passing, { recursive: true })
    },
  }
}
