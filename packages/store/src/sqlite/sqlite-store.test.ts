import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeContract } from '../testing.ts'
import { openSqliteStore, openWritableSqliteStore } from './sqlite-store.ts'

storeContract('the SQLite store', async (now) => {
  const folder = mkdtempSync(join(tmpdir(), 'noegletal-store-'))
  const file = join(folder, 'figures.sqlite')
  const store = openWritableSqliteStore({ file, now })
  const reader = openSqliteStore({ file })
  return {
    store,
    reader,
    dispose: async () => {
      await Promise.all([store.close(), reader.close()])
      rmSync(folder, { recursive: true })
    },
  }
})
