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

const simulated = { simulated: true }

export function simulatedRules(makeStore: MakeStore): void {
  describe('simulated figures', () => {
    it('are replaced by a real figure, even an equal one', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, { ...simulated, publishedOn: '2019-05-15' }, sourced({ number: 3.4 }))

      const real = await publish(store, {}, sourced({ number: 3.4 }))

      expect(real.counts.changed).toBe(1)
      expect(await readAll(store)).toMatchObject([
        { points: [{ simulated: false, importId: real.id, value: numberValue(3.4) }] },
      ])
    })

    it('never change a cell that has a real figure', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced({ number: 3.4 }))

      const later = await publish(
        store,
        { ...simulated, publishedOn: '2019-07-15' },
        sourced({ number: 9.9 }, { period: '2019M04', number: 3.5 }),
      )

      expect(later.counts).toEqual({ new: 1, changed: 0, unchanged: 1, withdrawn: 0 })
      expect(await shown(store)).toEqual({ '2019M03': 3.4, '2019M04': 3.5 })
      const history = await store.read((figures) => figures.history(aCell('2019M03')))
      expect(history.map(({ value }) => value)).toEqual([numberValue(3.4)])
    })

    it('are shown again when the real import is undone', async () => {
      const { store } = await openStore(makeStore)
      const real = await publish(store, {}, sourced({ number: 3.4 }))
      await publish(store, { ...simulated, publishedOn: '2019-07-15' }, sourced({ number: 9.9 }))

      succeeded(await store.undo(real.id, { on: '2019-08-01', by: 'analytiker', note: null }))

      expect(await shown(store)).toEqual({ '2019M03': 9.9 })
      expect(await shown(store, '2019-07-20')).toEqual({ '2019M03': 3.4 })
    })

    it('are not withdrawn by a real file that lacks them', async () => {
      const { store } = await openStore(makeStore)
      await publish(
        store,
        { ...simulated, publishedOn: '2019-05-15' },
        sourced({ period: '2019M02', number: 3.3 }, { period: '2019M03', number: 3.4 }),
      )

      const real = await publish(
        store,
        {},
        sourced({ period: '2019M03', number: 3.4 }, { area: '000', period: '2019M02' }),
      )

      expect(real.counts.withdrawn).toBe(0)
      expect(await shown(store)).toEqual({ '2019M02': 3.3, '2019M03': 3.4 })
    })
  })
}
