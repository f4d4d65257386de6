import type { Database } from 'better-sqlite3'

/** Who changed what and when; the number of the newest line is the version of the data. */
export type Audit = {
  version(): number
  /** The version that brought the catalogue as it is; 0 before there was one. */
  catalogueVersion(): number
  add(line: {
    readonly at: string
    readonly by: string
    readonly action: 'save-catalogue' | 'edit-catalogue' | 'publish' | 'undo'
    /** Of a publication or an undo. */
    readonly import: number | null
    /** Of an entry in the catalogue. */
    readonly edit: number | null
  }): void
}

export function createAudit(database: Database): Audit {
  const selectVersion = database
    .prepare<[], number>(`
      SELECT coalesce(max(id), 0)
        FROM audit_log
    `)
    .pluck()
  const selectCatalogueVersion = database
    .prepare<[], number>(`
      SELECT id
        FROM audit_log
       WHERE action IN ('save-catalogue', 'edit-catalogue')
       ORDER BY id DESC
       LIMIT 1
    `)
    .pluck()
  const insert = database.prepare(`
    INSERT INTO audit_log (at, by, action, import, edit)
    VALUES (@at, @by, @action, @import, @edit)
  `)

  return {
    version: () => selectVersion.get() ?? 0,
    catalogueVersion: () => selectCatalogueVersion.get() ?? 0,
    add: (line) => {
      insert.run(line)
    },
  }
}
