import type { Catalogue } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import { createCatalogueReader } from './catalogue-reading.ts'
import { createCatalogueWriter } from './catalogue-writing.ts'

/** The catalogue, spread over its tables; what is read is deep-equal to what was written, order included. */
export type CatalogueTables = {
  read(): Catalogue
  /** Replaces everything; must run inside a transaction, at whose end every reference must hold again. */
  replace(catalogue: Catalogue): void
}

export function createCatalogueTables(database: Database): CatalogueTables {
  return { read: createCatalogueReader(database), replace: createCatalogueWriter(database) }
}
