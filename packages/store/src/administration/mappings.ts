import { RememberedMapping } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import type { MappingMemory } from '../administration.ts'

type Row = { readonly body: string }

export function createMappingMemory(database: Database): MappingMemory {
  const selectOfDialect = database.prepare<{ dialect: string }, Row>(`
    SELECT body
      FROM remembered_mapping
     WHERE dialect = @dialect
     ORDER BY used_at DESC, header_key, table_id
  `)
  const upsert = database.prepare(`
    INSERT INTO remembered_mapping (dialect, header_key, table_id, used_at, body)
    VALUES (@dialect, @headerKey, @tableId, @usedAt, @body)
        ON CONFLICT (dialect, header_key, table_id) DO UPDATE
       SET used_at = excluded.used_at,
           body    = excluded.body
  `)

  return {
    ofDialect: (dialect) => selectOfDialect.all({ dialect }).flatMap(toMapping),
    remember: (mapping) => {
      const { dialect, headerKey, tableId, usedAt } = mapping
      const body = JSON.stringify(mapping)
      upsert.run({ dialect, headerKey, tableId: tableId ?? '', usedAt, body })
    },
  }
}

/** A mapping written by an older program, with words that are no longer understood, is as good as forgotten. */
function toMapping({ body }: Row): RememberedMapping[] {
  const parsed = RememberedMapping.safeParse(JSON.parse(body))
  return parsed.success ? [parsed.data] : []
}
