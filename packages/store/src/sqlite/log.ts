import { CatalogueEntry } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import type { Log, LogLine } from '../store.ts'

/** The log of every write, to be read. */
export type LogTable = { page(range: LogRange): Log }

export type LogRange = { readonly limit: number; readonly offset: number }

type Row = Pick<LogLine, 'id' | 'at' | 'by' | 'action'> & {
  readonly importId: number | null
  readonly title: string | null
  readonly kind: string | null
  readonly content: string | null
  readonly isRemoved: number
}

export function createLogTable(database: Database): LogTable {
  const selectPage = database.prepare<LogRange, Row>(`
    SELECT audit_log.id,
           audit_log.at,
           audit_log.by,
           action,
           import.id             AS importId,
           title,
           edit.kind,
           COALESCE(edit.content,
                    (SELECT earlier.content
                       FROM catalogue_edit AS earlier
                      WHERE earlier.kind = edit.kind
                        AND earlier.key = edit.key
                        AND earlier.id < edit.id
                      ORDER BY earlier.id DESC
                      LIMIT 1))  AS content,
           edit.content IS NULL  AS isRemoved
      FROM audit_log
      LEFT JOIN import
        ON import.id = audit_log.import
      LEFT JOIN catalogue_edit AS edit
        ON edit.id = audit_log.edit
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

function toLine({ id, at, by, action, importId, title, kind, content, isRemoved }: Row): LogLine {
  const said =
    kind === null || content === null
      ? null
      : CatalogueEntry.parse({ kind, content: JSON.parse(content) })
  return {
    id,
    at,
    by,
    action,
    import: importId === null ? null : { id: importId, title: title ?? '' },
    entry: said === null ? null : { said, removed: isRemoved === 1 },
  }
}
