import { missingValue, numberValue } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { aBatch, figuresOf, sourced } from './builders.ts'
import {
  type MakeStore,
  aCell,
  compare,
  compareFigures,
  openStore,
  publish,
  shown,
  succeeded,
} from './open-store.ts'

const real = { publishedOn: '2019-07-01', simulated: false }

export function comparingRules(makeStore: MakeStore): void {
  describe('comparing', () => {
    it('says cell by cell what publishing would do, and does nothing', async () => {
      const { store } = await openStore(makeStore)
      await publish(
        store,
        {},
        sourced(
          { period: '2019M01', number: 3.1 },
          { period: '2019M02', number: 3.2 },
          { period: '2019M03', number: 3.3 },
          { period: '2019M03', number: 3.9, area: '000' },
        ),
      )
      const version = await store.version()
      const batch = sourced(
        { period: '2019M04', number: 3.5 },
        { period: '2019M02', number: null },
        { period: '2019M01', number: 3.1 },
        { period: '2019M03', number: 3.9, area: '000' },
      )

      const comparison = await compare(store, real, batch)

      expect(comparison).toEqual({
        counts: { new: 1, changed: 1, unchanged: 2, withdrawn: 1 },
        changes: [
          {
            ...aCell('2019M02'),
            before: numberValue(3.2),
            after: missingValue('suppressed'),
            line: 3,
          },
          {
            ...aCell('2019M03'),
            before: numberValue(3.3),
            after: missingValue('withdrawn'),
            line: null,
          },
          { ...aCell('2019M04'), before: null, after: numberValue(3.5), line: 2 },
        ],
      })
      expect(await store.version()).toBe(version)
      expect(await shown(store)).toEqual({ '2019M01': 3.1, '2019M02': 3.2, '2019M03': 3.3 })
    })

    it('compares with what was known on the day of publication', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, { publishedOn: '2019-06-04' }, sourced({ number: 3.9 }))
      await publish(store, { publishedOn: '2019-11-13' }, sourced({ number: 3.8 }))

      const { counts } = await compare(store, real, sourced({ number: 3.9 }))

      expect(counts).toEqual({ new: 0, changed: 0, unchanged: 1, withdrawn: 0 })
    })

    it('binds nobody: publishing looks at what holds by then', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, { publishedOn: '2019-05-01' }, sourced({ number: 3.4 }))
      const figures = figuresOf(sourced({ number: 3.4 }))
      const compared = await compareFigures(store, real, figures)
      await publish(store, { publishedOn: '2019-06-01' }, sourced({ number: 3.5 }))

      const published = succeeded(await store.publish(aBatch(real), figures))
      const earlier = succeeded(await store.publish(aBatch({ publishedOn: '2019-05-15' }), figures))

      expect(compared.counts).toEqual({ new: 0, changed: 0, unchanged: 1, withdrawn: 0 })
      expect(published.counts).toEqual({ new: 0, changed: 1, unchanged: 0, withdrawn: 0 })
      expect(earlier.counts).toEqual({ new: 0, changed: 0, unchanged: 1, withdrawn: 0 })
      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
    })

    it('tells a new series whole that is nothing but numbers, to whoever wants it so', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, real, sourced({ period: '2019M01', number: 3.1 }))
      const figures = figuresOf(
        sourced(
          { period: '2019M02', number: 3.2 },
          { period: '2019M01', number: 4.1, area: '000' },
          { period: '2019M02', number: 4.2, area: '000' },
          { period: '2019M02', number: null, area: 'rar-vestjylland' },
        ),
      )
      const told: string[] = []
      const counts = await store.read((reader) =>
        reader.compare(aBatch(real), figures, {
          change: ({ area, period }) => told.push(`${area} ${period}`),
          newSeries: ({ key, observations }) => told.push(`${key.area}: ${observations.length}`),
        }),
      )

      expect(told).toEqual(['000: 2', '657 2019M01', '657 2019M02', 'rar-vestjylland 2019M02'])
      expect(counts).toEqual({
        ok: true,
        value: (await compareFigures(store, real, figures)).counts,
      })
      expect(succeeded(await store.publish(aBatch(real), figures)).counts).toEqual(
        succeeded(counts),
      )
    })

    it('finds the series that only repeat what is published', async () => {
      const { store } = await openStore(makeStore)
      const published = [
        { period: '2019M01', number: 3.1 },
        { period: '2019M01', number: 4.1, area: '000' },
        { period: '2019M01', number: null, area: 'rar-vestjylland' },
      ]
      await publish(store, { publishedOn: '2019-06-04' }, sourced(...published))
      const [same, , missing] = published
      const figures = figuresOf(
        sourced({ ...same }, { ...missing }, { period: '2019M01', number: 4.2, area: '000' }),
      )
      const repeatedOn = (publishedOn: string): Promise<string[]> =>
        store.read(async (reader) => {
          const isRepeated = reader.findRepeated(aBatch({ publishedOn }), figures)
          const found: string[] = []
          for (const { periods, series } of figures.indicators) {
            for (const one of series) if (isRepeated(one, periods)) found.push(one.key.area)
          }
          await reader.compare(aBatch({ publishedOn }), figures)
          return found
        })

      expect(await repeatedOn('2019-05-01')).toEqual([])
      expect(await repeatedOn('2019-07-01')).toEqual(['657'])
      expect(
        succeeded(await store.publish(aBatch({ publishedOn: '2019-07-01' }), figures)).counts,
      ).toEqual({ new: 0, changed: 1, unchanged: 2, withdrawn: 0 })
    })

    it('refuses what cannot be published', async () => {
      const { store } = await openStore(makeStore)

      const compared = await store.read((figures) =>
        figures.compare(aBatch(real), figuresOf(sourced({}, { area: '999' }))),
      )

      expect(compared).toMatchObject({
        ok: false,
        error: { kind: 'unknown-series', series: { area: '999' } },
      })
    })
  })
}
