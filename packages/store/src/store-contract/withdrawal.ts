import { missingValue, numberValue } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { sourced } from './builders.ts'
import {
  type MakeStore,
  aCell,
  compare,
  openStore,
  publish,
  shown,
  succeeded,
} from './open-store.ts'

const january = { period: '2019M01', number: 3.1 }
const february = { period: '2019M02', number: 3.2 }
const countryInFebruary = { area: '000', period: '2019M02', number: 4 }

export function withdrawalRules(makeStore: MakeStore): void {
  describe('a cell that disappears', () => {
    it('is withdrawn when its series and its period are still in the file', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced(january, february, countryInFebruary))

      const later = await publish(
        store,
        { publishedOn: '2019-07-01' },
        sourced(january, countryInFebruary),
      )

      expect(later.counts).toEqual({ new: 0, changed: 0, unchanged: 2, withdrawn: 1 })
      expect(await shown(store)).toEqual({ '2019M01': 3.1, '2019M02': 'withdrawn' })
      const [version] = await store.read((figures) => figures.history(aCell('2019M02')))
      expect(version).toMatchObject({ value: missingValue('withdrawn'), line: null })
    })

    it('stays when its period is not in the file', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced(january, february))

      const later = await publish(store, { publishedOn: '2019-07-01' }, sourced(january))

      expect(later.counts.withdrawn).toBe(0)
      expect(await shown(store)).toEqual({ '2019M01': 3.1, '2019M02': 3.2 })
    })

    it('stays when its period is in the file for other indicators only', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced(january, february))

      const later = await publish(
        store,
        { publishedOn: '2019-07-01' },
        sourced(january, { indicator: 'sygedagpengeforloeb', period: '2019M02', number: 1077 }),
      )

      expect(later.counts.withdrawn).toBe(0)
      expect(await shown(store)).toEqual({ '2019M01': 3.1, '2019M02': 3.2 })
    })

    it('counts as changed when it comes back', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced(january, february, countryInFebruary))
      await publish(store, { publishedOn: '2019-07-01' }, sourced(january, countryInFebruary))
      const back = sourced(january, february)

      const { changes } = await compare(
        store,
        { publishedOn: '2019-08-01', simulated: false },
        back,
      )
      const later = await publish(store, { publishedOn: '2019-08-01' }, back)

      expect(changes).toEqual([
        {
          ...aCell('2019M02'),
          before: missingValue('withdrawn'),
          after: numberValue(3.2),
          line: 3,
        },
      ])
      expect(later.counts).toEqual({ new: 0, changed: 1, unchanged: 1, withdrawn: 0 })
      expect(await shown(store)).toEqual({ '2019M01': 3.1, '2019M02': 3.2 })
    })

    it('stays when the batch is partial, and so do the other corners of what it corrects', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced(january, february, countryInFebruary))
      const correction = { publishedOn: '2019-07-01', partial: true }
      const figures = sourced({ ...january, number: 3 }, { ...countryInFebruary, number: 4.1 })

      const { counts } = await compare(store, { ...correction, simulated: false }, figures)
      const later = await publish(store, correction, figures)

      expect(counts).toEqual({ new: 0, changed: 2, unchanged: 0, withdrawn: 0 })
      expect(later).toMatchObject({ partial: true, counts })
      expect(await shown(store)).toEqual({ '2019M01': 3, '2019M02': 3.2 })
    })

    it('is not confirmed by a partial batch that lacks it, when what it rested on is undone', async () => {
      const { store } = await openStore(makeStore)
      const { id } = await publish(store, {}, sourced(january, february, countryInFebruary))
      await publish(
        store,
        { publishedOn: '2019-07-01', partial: true },
        sourced(january, countryInFebruary),
      )

      const on = { on: '2019-07-02', by: 'analytiker', note: null }
      succeeded(await store.undo(id, on))

      expect(await shown(store)).toEqual({ '2019M01': 3.1 })
    })

    it('is withdrawn by the later file even when the earlier one is published last', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced({ ...february, period: '2019M03' }))
      await publish(store, { publishedOn: '2019-07-01' }, sourced(january, countryInFebruary))

      await publish(store, { publishedOn: '2019-06-01' }, sourced(january, february))

      expect(await shown(store)).toMatchObject({ '2019M01': 3.1, '2019M02': 'withdrawn' })
    })
  })
}
