import { numberValue } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { sourced } from './builders.ts'
import {
  type MakeStore,
  aCell,
  openStore,
  publish,
  readAll,
  shown,
  succeeded,
} from './open-store.ts'

export function asOfRules(makeStore: MakeStore): void {
  describe('the figures as of a day', () => {
    it('are those published on or before it', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, { publishedOn: '2019-06-04' }, sourced({ number: 3.9 }))
      await publish(store, { publishedOn: '2019-11-13' }, sourced({ number: 3.8 }))

      expect(await readAll(store, '2019-06-03')).toEqual([])
      expect(await shown(store, '2019-06-04')).toEqual({ '2019M03': 3.9 })
      expect(await shown(store, '2019-11-12')).toEqual({ '2019M03': 3.9 })
      expect(await shown(store, '2019-11-13')).toEqual({ '2019M03': 3.8 })
    })

    it('follow the publication, not the order of importing', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, { publishedOn: '2019-11-13' }, sourced({ number: 3.8 }))

      await publish(store, { publishedOn: '2019-06-04' }, sourced({ number: 3.9 }))

      expect(await shown(store)).toEqual({ '2019M03': 3.8 })
      expect(await shown(store, '2019-06-04')).toEqual({ '2019M03': 3.9 })
    })

    it('take the later import of two that were published the same day', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced({ number: 3.9 }))
      await publish(store, {}, sourced({ number: 3.8 }))

      expect(await shown(store)).toEqual({ '2019M03': 3.8 })
    })

    it('keep what a later import confirmed when an earlier one is published late', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, { publishedOn: '2019-04-01' }, sourced({ number: 3.4 }))
      const confirming = await publish(
        store,
        { publishedOn: '2019-06-04' },
        sourced({ number: 3.4 }),
      )

      await publish(store, { publishedOn: '2019-05-01' }, sourced({ number: 3.6 }))

      expect(await shown(store, '2019-05-02')).toEqual({ '2019M03': 3.6 })
      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
      const history = await store.read((figures) => figures.history(aCell('2019M03')))
      expect(history.map(({ value, line }) => [value, line])).toEqual([
        [numberValue(3.4), null],
        [numberValue(3.6), 2],
        [numberValue(3.4), 2],
      ])
      expect(history[0]?.import.id).toBe(confirming.id)
    })

    it('show an undone import only while it was really on show', async () => {
      const { store, setToday } = await openStore(makeStore)
      setToday('2019-06-10')
      const wrong = await publish(store, { publishedOn: '2019-06-04' }, sourced({ number: 9.9 }))

      succeeded(await store.undo(wrong.id, { on: '2019-06-12', by: 'analytiker', note: null }))

      expect(await shown(store, '2019-06-09')).toEqual({})
      expect(await shown(store, '2019-06-10')).toEqual({ '2019M03': 9.9 })
      expect(await shown(store, '2019-06-11')).toEqual({ '2019M03': 9.9 })
      expect(await shown(store, '2019-06-12')).toEqual({})
    })
  })
}
