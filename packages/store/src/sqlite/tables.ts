import type { Database } from 'better-sqlite3'
import { type Audit, createAudit } from './audit.ts'
import { type CatalogueTables, createCatalogueTables } from './catalogue.ts'
import { type CatalogueEdits, createCatalogueEdits } from './catalogue-edits.ts'
import { type Coverage, createCoverage } from './coverage.ts'
import { type Imports, createImports } from './imports.ts'
import { type LogTable, createLogTable } from './log.ts'
import { type Observations, createObservations } from './observations.ts'
import { type SeriesRegister, createSeriesRegister } from './series-register.ts'

/** Every table of one connection, with its statements prepared. */
export type Tables = {
  readonly audit: Audit
  readonly catalogue: CatalogueTables
  readonly edits: CatalogueEdits
  readonly coverage: Coverage
  readonly imports: Imports
  readonly log: LogTable
  readonly observations: Observations
  readonly register: SeriesRegister
}

export function createTables(database: Database): Tables {
  return {
    audit: createAudit(database),
    catalogue: createCatalogueTables(database),
    edits: createCatalogueEdits(database),
    coverage: createCoverage(database),
    imports: createImports(database),
    log: createLogTable(database),
    observations: createObservations(database),
    register: createSeriesRegister(database),
  }
}
