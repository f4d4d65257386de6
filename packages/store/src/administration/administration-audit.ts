import type { Database } from 'better-sqlite3'
import type { AdministrationAudit, AdministrationEntry } from '../administration.ts'

export function createAdministrationAudit(database: Database): AdministrationAudit {
  const insert = database.prepare(`
    INSERT INTO audit (at, by, action, subject)
    VALUES (@at, @by, @action, @subject)
  `)
  const selectPage = database.prepare<{ limit: number; offset: number }, AdministrationEntry>(`
    SELECT id, at, by, action, subject
      FROM audit
     ORDER BY at DESC, id DESC
     LIMIT @limit OFFSET @offset
  `)
  const selectCount = database
    .prepare<[], number>(`
      SELECT count(*)
        FROM audit
    `)
    .pluck()

  return {
    add: (entry) => {
      insert.run(entry)
    },
    page: (range) => selectPage.all(range),
    count: () => selectCount.get() ?? 0,
  }
}
