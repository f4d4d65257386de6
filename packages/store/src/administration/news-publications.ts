import type { Database } from 'better-sqlite3'
import type { PublicationBook } from './news-book.ts'

export function createPublicationBook(database: Database): PublicationBook {
  const insert = database.prepare<{ import: number; now: string }>(`
    INSERT INTO news_publication (import, noticed_at)
    VALUES (@import, @now)
        ON CONFLICT (import) DO NOTHING
  `)
  const selectKnown = database
    .prepare<[], number>(`
      SELECT import
        FROM news_publication
    `)
    .pluck()
  const selectAfter = database.prepare<
    { told: number },
    { readonly number: number; readonly import: number }
  >(`
    SELECT number, import
      FROM news_publication
     WHERE number > @told
     ORDER BY number
  `)

  return {
    notice: (imports, now) => {
      const known = new Set(selectKnown.all())
      const fresh = imports.filter((id) => !known.has(id))
      // Usually there is none, and then nobody needs the pen.
      if (fresh.length === 0) return
      database.transaction(() => fresh.forEach((id) => insert.run({ import: id, now }))).immediate()
    },
    after: (told) => selectAfter.all({ told }),
  }
}
