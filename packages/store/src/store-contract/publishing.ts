import { type Figures, missingValue, numberValue } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { aBatch, figuresOf, sourced } from './builders.ts'
import { type MakeStore, aCell, openStore, publish, readAll, shown } from './open-store.ts'

/** Figures that state the last cell of every series twice, as a faulty maker of batches would. */
function repeated({ size, indicators }: Figures): Figures {
  return {
    size: size + 1,
    indicators: [...indicators].map((part) => ({
      ...part,
      series: [...part.series].map(({ key, observations }) => ({
        key,
        observations: [...observations, ...observations.slice(-1)],
      })),
    })),
  }
}

export function publishingRules(makeStore: MakeStore): void {
  describe('publishing', () => {
    it('shows the figures with the import that they came with', async () => {
      const { store, reader } = await openStore(makeStore)

      const published = await publish(
        store,
        { publishedOn: '2019-06-04' },
        sourced({ number: 3.4, preliminary: true, note: 'Efterregistreres' }),
      )

      expect(published.counts).toEqual({ new: 1, changed: 0, unchanged: 0, withdrawn: 0 })
      expect(await readAll(reader)).toEqual([
        {
          indicator: 'bruttoledighed',
          area: '657',
          category: 'i-alt',
          points: [
            {
              period: '2019M03',
              value: numberValue(3.4),
              preliminary: true,
              note: 'Efterregistreres',
              importId: published.id,
              simulated: false,
            },
          ],
        },
      ])
    })

    it('never confuses zero, missing and suppressed', async () => {
      const { store } = await openStore(makeStore)
      const observations = sourced(
        { period: '2019M01', number: 0 },
        { period: '2019M02', number: null },
        { period: '2019M03' },
        { period: '2019M04' },
      ).map((observation) => ({
        ...observation,
        ...(observation.period === '2019M03' && { value: missingValue('missing') }),
        ...(observation.period === '2019M04' && { value: missingValue('not-published') }),
      }))

      await publish(store, {}, observations)
      const again = await publish(store, { publishedOn: '2019-07-01' }, observations)

      expect(await shown(store)).toEqual({
        '2019M01': 0,
        '2019M02': 'suppressed',
        '2019M03': 'missing',
        '2019M04': 'not-published',
      })
      expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 4, withdrawn: 0 })
    })

    it('keeps every bit of a number', async () => {
      const { store } = await openStore(makeStore)
      const numbers = [0.1 + 0.2, -0.1, 46.71, 1e-9, 123_456_789.123]

      await publish(
        store,
        {},
        sourced(...numbers.map((number, index) => ({ number, period: `2019M0${index + 1}` }))),
      )

      expect(Object.values(await shown(store))).toEqual(numbers)
    })

    it('orders series as the query names them, with the total before its parts', async () => {
      const { store } = await openStore(makeStore)
      await publish(
        store,
        {},
        sourced(
          { indicator: 'sygedagpengeforloeb', area: '000' },
          { indicator: 'sygedagpengeforloeb', area: '657', category: 'et-aar-og-mere' },
          { indicator: 'sygedagpengeforloeb', area: '657', category: 'under-et-aar' },
          { indicator: 'sygedagpengeforloeb', area: '657' },
          { area: '000' },
        ),
      )

      const series = await readAll(store)

      expect(series.map((item) => `${item.indicator} ${item.area} ${item.category}`)).toEqual([
        'bruttoledighed 000 i-alt',
        'sygedagpengeforloeb 657 i-alt',
        'sygedagpengeforloeb 657 under-et-aar',
        'sygedagpengeforloeb 657 et-aar-og-mere',
        'sygedagpengeforloeb 000 i-alt',
      ])
    })

    it('reads only the categories and periods that are asked for', async () => {
      const { store } = await openStore(makeStore)
      await publish(
        store,
        {},
        sourced(
          ...['2019M01', '2019M02', '2019M03', '2019M04'].flatMap((period) => [
            { indicator: 'sygedagpengeforloeb', period },
            { indicator: 'sygedagpengeforloeb', period, category: 'under-et-aar' },
          ]),
        ),
      )
      const [{ indicator, area } = aCell('2019M01')] = sourced({ indicator: 'sygedagpengeforloeb' })

      const series = await store.read((figures) =>
        figures.series({
          indicators: [indicator],
          areas: [area],
          categories: [aCell('2019M01', 'under-et-aar').category],
          from: aCell('2019M02').period,
          til: aCell('2019M03').period,
          asOf: '2019-12-31',
        }),
      )

      expect(series).toMatchObject([
        { category: 'under-et-aar', points: [{ period: '2019M02' }, { period: '2019M03' }] },
      ])
    })

    it('changes nothing when the same figures come in another file', async () => {
      const { store } = await openStore(makeStore)
      const first = await publish(store, {}, sourced({ number: 3.4 }))

      const second = await publish(store, { publishedOn: '2019-07-01' }, sourced({ number: 3.4 }))

      expect(second.counts).toEqual({ new: 0, changed: 0, unchanged: 1, withdrawn: 0 })
      expect(await readAll(store)).toMatchObject([{ points: [{ importId: first.id }] }])
      expect(await store.read((figures) => figures.history(aCell('2019M03')))).toHaveLength(1)
    })

    it('keeps a figure whose mark or note alone changed as a new version', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced({ preliminary: true }))

      const final = await publish(store, { publishedOn: '2019-07-01' }, sourced({}))

      expect(final.counts.changed).toBe(1)
      expect(await readAll(store)).toMatchObject([{ points: [{ preliminary: false }] }])
    })

    it('refuses the same file twice', async () => {
      const { store } = await openStore(makeStore)
      const first = await publish(store, { content: 'maj' }, sourced({ number: 3.4 }))

      const second = await store.publish(
        aBatch({ content: 'maj' }),
        figuresOf(sourced({ number: 3.5 })),
      )

      expect(second).toEqual({ ok: false, error: { kind: 'already-published', import: first } })
      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
    })

    it('refuses a batch that states a cell twice', async () => {
      const { store } = await openStore(makeStore)
      const version = await store.version()

      const once = sourced({ period: '2019M01' }, { period: '2019M02' })
      const twice = repeated(figuresOf(once))

      const result = await store.publish(aBatch(), twice)

      expect(result).toEqual({
        ok: false,
        error: { kind: 'duplicate-cell', cell: aCell('2019M02') },
      })
      expect([await shown(store), await store.version()]).toEqual([{}, version])
    })

    it.each([
      ['indicator', { indicator: 'ukendt' }],
      ['area', { area: '999' }],
      ['category', { category: 'under-et-aar' }],
    ])('refuses an unknown %s', async (_, words) => {
      const { store } = await openStore(makeStore)
      const [, unknown] = sourced({}, words)

      const result = await store.publish(aBatch(), figuresOf(sourced({}, words)))

      expect(result).toMatchObject({
        ok: false,
        error: {
          kind: 'unknown-series',
          series: {
            indicator: unknown?.indicator,
            area: unknown?.area,
            category: unknown?.category,
          },
        },
      })
      expect(await shown(store)).toEqual({})
      expect(await store.read((figures) => figures.imports())).toEqual([])
    })

    it('lists the imports, newest publication first', async () => {
      const { store } = await openStore(makeStore)
      const june = await publish(store, { publishedOn: '2019-06-04' }, sourced({ number: 3.4 }))
      const november = await publish(store, { publishedOn: '2019-11-13' }, sourced({ number: 3.5 }))
      const august = await publish(store, { publishedOn: '2019-08-01' }, sourced({ number: 3.6 }))

      const [imports, one, none] = await store.read(async (figures) => [
        await figures.imports(),
        await figures.findImport(june.id),
        await figures.findImport(999),
      ])

      expect(imports).toEqual([november, august, june])
      expect([one, none]).toEqual([june, null])
    })
  })
}
