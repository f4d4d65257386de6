import { missingValue, numberValue } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import type { CellVintages, Store } from '../store.ts'
import { sourced } from './builders.ts'
import { type MakeStore, aCell, openStore, publish, succeeded } from './open-store.ts'

const vintagesOf = (store: Store): Promise<CellVintages[]> =>
  store.read((figures) => figures.vintages(aCell('2019M03')))

export function vintageRules(makeStore: MakeStore): void {
  describe('the vintages of a series', () => {
    it('are its published versions day by day, confirmed ones included', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, { publishedOn: '2019-06-04' }, sourced({ number: 3.4 }))
      await publish(
        store,
        { publishedOn: '2019-07-04' },
        sourced({ number: 3.5 }, { period: '2019M04', number: 3.3 }),
      )
      await publish(
        store,
        { publishedOn: '2019-08-04' },
        sourced({ number: 3.5 }, { period: '2019M05', area: '000' }),
      )

      expect(await vintagesOf(store)).toEqual([
        {
          period: '2019M03',
          versions: [
            { publishedOn: '2019-06-04', value: numberValue(3.4), simulated: false },
            { publishedOn: '2019-07-04', value: numberValue(3.5), simulated: false },
            { publishedOn: '2019-08-04', value: numberValue(3.5), simulated: false },
          ],
        },
        {
          period: '2019M04',
          versions: [{ publishedOn: '2019-07-04', value: numberValue(3.3), simulated: false }],
        },
      ])
    })

    it('take the later of two of one day, and nothing of an undone one', async () => {
      const { store } = await openStore(makeStore)
      const wrong = await publish(store, { publishedOn: '2019-05-04' }, sourced({ number: 34 }))
      await publish(store, {}, sourced({ number: 3.4 }))
      await publish(store, {}, sourced({ number: 3.5 }))
      succeeded(await store.undo(wrong.id, { on: '2019-07-01', by: 'analytiker', note: null }))

      expect(await vintagesOf(store)).toMatchObject([
        { versions: [{ publishedOn: '2019-06-04', value: numberValue(3.5) }] },
      ])
    })

    it('hold a withdrawal, and no simulated version after a real one', async () => {
      const { store } = await openStore(makeStore)
      const simulated = true
      await publish(store, { publishedOn: '2019-05-01', simulated }, sourced({ number: 3.3 }))
      await publish(store, { publishedOn: '2019-06-01' }, sourced({ number: 3.4 }))
      await publish(store, { publishedOn: '2019-07-01', simulated }, sourced({ number: 3.6 }))
      await publish(
        store,
        { publishedOn: '2019-08-01' },
        sourced({ period: '2019M02' }, { area: '000' }),
      )

      const [, march] = await vintagesOf(store)

      expect(march?.versions).toEqual([
        { publishedOn: '2019-05-01', value: numberValue(3.3), simulated: true },
        { publishedOn: '2019-06-01', value: numberValue(3.4), simulated: false },
        { publishedOn: '2019-08-01', value: missingValue('withdrawn'), simulated: false },
      ])
    })

    it('are none for a series without figures', async () => {
      const { store } = await openStore(makeStore)

      expect(await vintagesOf(store)).toEqual([])
    })
  })
}
