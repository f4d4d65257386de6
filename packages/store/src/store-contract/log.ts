import { describe, expect, it } from 'vitest'
import { sourced } from './builders.ts'
import { aGap, saved } from './entry-builders.ts'
import { type MakeStore, openStore, publish, succeeded } from './open-store.ts'

export function logRules(makeStore: MakeStore): void {
  describe('the log', () => {
    it('has a line for every write, the newest first', async () => {
      const { store } = await openStore(makeStore)
      const { id, title } = await publish(
        store,
        { importedBy: 'Analytiker' },
        sourced({ number: 3.4 }),
      )
      const gap = await saved(store, ['gap', 'nyt-fagsystem', aGap], { by: 'Kollega' })
      await saved(store, ['gap', 'nyt-fagsystem', null], { after: gap.id })
      succeeded(await store.undo(id, { on: '2019-07-01', by: 'Analytiker', note: null }))

      const { total, lines } = await store.read((figures) => figures.log({ limit: 9, offset: 0 }))

      expect(total).toBe(5)
      const at = '2019-06-04T12:00:00.000Z'
      const said = { kind: 'gap', content: aGap }
      expect(lines.map(({ id: _number, ...line }) => line)).toEqual([
        { at, by: 'Analytiker', action: 'undo', import: { id, title }, entry: null },
        {
          at,
          by: 'analytiker',
          action: 'edit-catalogue',
          import: null,
          entry: { said, removed: true },
        },
        {
          at,
          by: 'Kollega',
          action: 'edit-catalogue',
          import: null,
          entry: { said, removed: false },
        },
        { at, by: 'Analytiker', action: 'publish', import: { id, title }, entry: null },
        { at, by: 'analytiker', action: 'save-catalogue', import: null, entry: null },
      ])
    })

    it('is read in parts', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced({ number: 3.4 }))

      const { total, lines } = await store.read((figures) => figures.log({ limit: 1, offset: 1 }))

      expect([total, lines.map(({ action }) => action)]).toEqual([2, ['save-catalogue']])
    })
  })
}
