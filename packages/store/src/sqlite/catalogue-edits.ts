import { CatalogueEdit, type CatalogueEntry, type CatalogueEntryKind } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'

/** The append-only table of what was added to the catalogue in the interface. */
export type CatalogueEdits = {
  /** Every version, newest first. */
  all(): CatalogueEdit[]
  /** The newest version of an entry, also one that takes it away; null when there never was one. */
  newest(kind: CatalogueEntryKind, key: string): CatalogueEdit | null
  /** The newest versions that hold, in the order in which their entries were first made. */
  holding(): HoldingEdit[]
  /** Adds a version and gives its number. */
  add(edit: Omit<CatalogueEdit, 'id'>): number
}

export type HoldingEdit = CatalogueEdit & { readonly entry: CatalogueEntry }

type Row = {
  readonly id: number
  readonly kind: string
  readonly key: string
  readonly content: string | null
  readonly at: string
  readonly by: string
}

export function createCatalogueEdits(database: Database): CatalogueEdits {
  const selectAll = database.prepare<[], Row>(`
    SELECT id, kind, key, content, at, by
      FROM catalogue_edit
     ORDER BY id DESC
  `)
  const selectNewest = database.prepare<{ kind: string; key: string }, Row>(`
    SELECT id, kind, key, content, at, by
      FROM catalogue_edit
     WHERE kind = @kind
       AND key = @key
     ORDER BY id DESC
     LIMIT 1
  `)
  const selectHolding = database.prepare<[], Row>(`
    SELECT newest.id, newest.kind, newest.key, newest.content, newest.at, newest.by
      FROM catalogue_edit AS newest
      JOIN (SELECT min(id) AS first, max(id) AS last
              FROM catalogue_edit
             GROUP BY kind, key) AS entry
        ON entry.last = newest.id
     WHERE newest.content IS NOT NULL
     ORDER BY entry.first
  `)
  const insert = database.prepare(`
    INSERT INTO catalogue_edit (kind, key, content, at, by)
    VALUES (@kind, @key, @content, @at, @by)
  `)

  return {
    all: () => selectAll.all().map(toEdit),
    newest: (kind, key) => {
      const row = selectNewest.get({ kind, key })
      return row === undefined ? null : toEdit(row)
    },
    holding: () => selectHolding.all().map(toEdit).filter(holds),
    add: ({ entry, ...edit }) => {
      const content = entry === null ? null : JSON.stringify(entry.content)
      return Number(insert.run({ ...edit, content }).lastInsertRowid)
    },
  }
}

function toEdit({ content, ...row }: Row): CatalogueEdit {
  const entry = content === null ? null : { kind: row.kind, content: JSON.parse(content) }
  return CatalogueEdit.parse({ ...row, entry })
}

function holds(edit: CatalogueEdit): edit is HoldingEdit {
  return edit.entry !== null
}
