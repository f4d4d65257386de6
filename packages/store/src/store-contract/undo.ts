import { describe, expect, it } from 'vitest'
import { sourced } from './builders.ts'
import { type MakeStore, aCell, openStore, publish, shown, succeeded } from './open-store.ts'

const undone = { on: '2019-07-01', by: 'analytiker', note: 'Forkert fil' }

export function undoRules(makeStore: MakeStore): void {
  describe('undoing', () => {
    it('brings the figures before it back and keeps it in the history', async () => {
      const { store } = await openStore(makeStore)
      const first = await publish(store, { publishedOn: '2019-05-01' }, sourced({ number: 3.4 }))
      const wrong = await publish(store, { publishedOn: '2019-06-04' }, sourced({ number: 34 }))

      const result = await store.undo(wrong.id, undone)

      expect(result).toEqual({ ok: true, value: { ...wrong, undone } })
      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
      const history = await store.read((figures) => figures.history(aCell('2019M03')))
      expect(history.map((version) => version.import)).toEqual([{ ...wrong, undone }, first])
    })

    it('takes away a figure that nobody else has stated', async () => {
      const { store } = await openStore(makeStore)
      const only = await publish(store, {}, sourced({ number: 3.4 }))

      succeeded(await store.undo(only.id, undone))

      expect(await shown(store)).toEqual({})
    })

    it('leaves what a later import confirmed', async () => {
      const { store } = await openStore(makeStore)
      const first = await publish(store, { publishedOn: '2019-05-01' }, sourced({ number: 3.4 }))
      await publish(store, { publishedOn: '2019-06-04' }, sourced({ number: 3.4 }))

      succeeded(await store.undo(first.id, undone))

      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
    })

    it('leaves nothing of a withdrawal whose figure is undone', async () => {
      const { store } = await openStore(makeStore)
      const first = await publish(
        store,
        { publishedOn: '2019-05-01' },
        sourced({ period: '2019M02' }, { period: '2019M03' }),
      )
      await publish(store, {}, sourced({ period: '2019M03' }, { area: '000', period: '2019M02' }))

      succeeded(await store.undo(first.id, undone))

      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
    })

    it('lets the same file in again', async () => {
      const { store } = await openStore(makeStore)
      const first = await publish(store, { content: 'maj' }, sourced({ number: 3.4 }))
      succeeded(await store.undo(first.id, undone))

      const again = await publish(store, { content: 'maj' }, sourced({ number: 3.4 }))

      expect(again.counts.new).toBe(1)
      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
    })

    it('is refused for an import that is not there, or is undone already', async () => {
      const { store } = await openStore(makeStore)
      const only = await publish(store, {}, sourced({ number: 3.4 }))
      succeeded(await store.undo(only.id, undone))
      const version = await store.version()

      expect(await store.undo(only.id, undone)).toEqual({
        ok: false,
        error: { kind: 'already-undone' },
      })
      expect(await store.undo(999, undone)).toEqual({ ok: false, error: { kind: 'not-found' } })
      expect(await store.version()).toBe(version)
    })
  })
}
