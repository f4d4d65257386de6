import { anObservation } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import type { FigureExtent, Store } from '../store.ts'
import { sourced } from './builders.ts'
import { type MakeStore, openStore, publish, succeeded } from './open-store.ts'

const { indicator } = anObservation()

function extentOf(store: Store, asOf: string, simulated = false): Promise<FigureExtent | null> {
  return store.read((figures) => figures.extent({ indicator, asOf, simulated }))
}

export function extentRules(makeStore: MakeStore): void {
  describe('the extent of an indicator', () => {
    it('is nothing before anything is published', async () => {
      const { store } = await openStore(makeStore)

      expect(await extentOf(store, '2019-06-04')).toBeNull()
    })

    it('reaches over every import by the day, also one that only confirmed', async () => {
      const { store } = await openStore(makeStore)
      await publish(
        store,
        { publishedOn: '2019-05-01' },
        sourced({ period: '2019M02' }, { period: '2019M03' }),
      )
      await publish(store, { publishedOn: '2019-06-04' }, sourced({ period: '2019M03' }))
      await publish(store, { publishedOn: '2019-08-01' }, sourced({ period: '2019M05' }))

      expect(await extentOf(store, '2019-07-01')).toEqual({
        from: '2019M02',
        til: '2019M03',
        publishedOn: '2019-06-04',
      })
    })

    it('leaves out what was undone, and figures of the other kind', async () => {
      const { store } = await openStore(makeStore)
      const wrong = await publish(store, {}, sourced({ period: '2019M03' }))
      await publish(store, { simulated: true }, sourced({ period: '2018M03' }))
      succeeded(await store.undo(wrong.id, { on: '2019-07-01', by: 'analytiker', note: null }))

      expect(await extentOf(store, '2099-12-31')).toBeNull()
      expect(await extentOf(store, '2099-12-31', true)).toMatchObject({ til: '2018M03' })
    })
  })
}
