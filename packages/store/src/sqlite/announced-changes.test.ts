import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aBatch, aCatalogue, figuresOf, sourced } from '../store-contract/builders.ts'
import type { Store, WritableStore } from '../store.ts'
import { openSqliteStore, openWritableSqliteStore } from './sqlite-store.ts'

let folder: string
let store: WritableStore
let reader: Store
let told: (number | null)[]
/** What a reader is told of the version when a change is announced. */
let versionsThen: Promise<number>[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'noegletal-announced-'))
  const file = join(folder, 'figures.sqlite')
  told = []
  versionsThen = []
  store = openWritableSqliteStore({
    file,
    announce: (version) => {
      told.push(version)
      versionsThen.push(reader.version())
    },
  })
  reader = openSqliteStore({ file })
  await store.saveCatalogue(aCatalogue(), 'analytiker')
})
afterEach(async () => {
  await Promise.all([store.close(), reader.close()])
  rmSync(folder, { recursive: true })
})

const publish = () => store.publish(aBatch({}), figuresOf(sourced({ number: 3.4 })))

describe('a change', () => {
  it('is announced with its version before anybody sees it', async () => {
    const before = await reader.version()

    await publish()

    const after = await reader.version()
    expect(after).toBeGreaterThan(before)
    expect(told).toEqual([after])
    expect(await Promise.all(versionsThen)).toEqual([before])
  })

  it('is taken back when it comes to nothing', async () => {
    await publish()
    const before = await reader.version()

    const refused = await store.undo(99, { on: '2019-07-01', by: 'analytiker', note: null })

    expect(refused.ok).toBe(false)
    expect(told).toEqual([before, null])
    expect(await reader.version()).toBe(before)
  })
})
