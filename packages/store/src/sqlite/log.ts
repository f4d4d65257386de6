import type { CatalogueEntryKind } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import type { Log, LogLine } from '../store.ts'

/** The log of every write, to be read. */
export type LogTable = { page(range: LogRange): Log }

export type LogRange = { readonly limit: number; readonly offset: number }

type Row = Pick<LogLine, 'id' | 'at' | 'by' | 'action'> & {
  readonly importId: number | null
  readonly title: string | null
  readonly kind: CatalogueEntryKind | null
  readonly key: string | null
  readonly isRemoved: number | null
}

export function createLogTable(database: Database): LogTable {
  const selectPage = database.prepare<LogRange, Row>(`
    SELECT audit_log.id,
           audit_log.at,
           audit_log.by,
           action,
           import.id       AS importId,
           title,
           kind,
           key,
           content IS NULL AS isRemoved
      FROM audit_log
      LEFT JOIN import
        ON import.id = audit_log.import
      LEFT JOIN catalogue_edit
        ON catalogue_edit.id = audit_log.edit
     ORDER BY audit_log.id DESC
     LIMIT @limit OFFSET @offset
  `)
  const selectCount = database
    .prepare<[], number>(`
      SELECT count(*)
        FROM audit_log
    `)
    .pluck()

  return {
    page: (range) => ({
      total: selectCount.get() ?? 0,
      lines: selectPage.all(range).map(toLine),
    }),
  }
}

function toLine({ id, at, by, action, importId, title, kind, key, isRemoved }: Row): LogLine {
  return {
    id,
    at,
    by,
    action,
    import: importId === null ? null : { id: importId, title: title ?? '' },
    entry: kind === null || key === null ? null : { kind, key, removed: isRemoved === 1 },
  }
}
