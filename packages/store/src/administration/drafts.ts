import type { Database } from 'better-sqlite3'
import type { DraftShelf, KeptDraft } from '../administration.ts'

const columns = `
         id,
         file_name  AS fileName,
         file_hash  AS fileHash,
         size,
         created_at AS createdAt,
         created_by AS createdBy,
         changed_at AS changedAt,
         state,
         due_at     AS dueAt,
         body`

export function createDraftShelf(database: Database): DraftShelf {
  const selectAll = database.prepare<[], KeptDraft>(`
    SELECT ${columns}
      FROM draft
     WHERE state <> 'discarded'
     ORDER BY created_at DESC, id DESC
  `)
  const selectOne = database.prepare<{ id: string }, KeptDraft>(`
    SELECT ${columns}
      FROM draft
     WHERE id = @id
  `)
  const selectInStates = database.prepare<{ states: string }, KeptDraft>(`
    SELECT ${columns}
      FROM draft
     WHERE state IN (SELECT value FROM json_each(@states))
     ORDER BY created_at DESC, id DESC
  `)
  const upsert = database.prepare<KeptDraft>(`
    INSERT INTO draft (id, file_name, file_hash, size, created_at, created_by, changed_at, state,
                       due_at, body)
    VALUES (@id, @fileName, @fileHash, @size, @createdAt, @createdBy, @changedAt, @state,
            @dueAt, @body)
        ON CONFLICT (id) DO UPDATE
       SET file_name  = excluded.file_name,
           file_hash  = excluded.file_hash,
           size       = excluded.size,
           created_at = excluded.created_at,
           created_by = excluded.created_by,
           changed_at = excluded.changed_at,
           state      = excluded.state,
           due_at     = excluded.due_at,
           body       = excluded.body
  `)

  return {
    all: () => selectAll.all(),
    find: (id) => selectOne.get({ id }) ?? null,
    inStates: (states) => selectInStates.all({ states: JSON.stringify(states) }),
    save: (draft) => {
      upsert.run(draft)
    },
  }
}
