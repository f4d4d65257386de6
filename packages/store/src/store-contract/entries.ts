import { CatalogueEntry } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { aCatalogue, sourced } from './builders.ts'
import {
  aBreak,
  aFootnote,
  aGap,
  aGroup,
  aLevelGoal,
  aLocal,
  catalogueOf,
  refused,
  save,
  saved,
} from './entry-builders.ts'
import { impossible } from './impossible-entries.ts'
import { type MakeStore, openStore, publish } from './open-store.ts'

const goal = (key: string, content: object) => ({
  kind: 'goal' as const,
  key,
  entry: CatalogueEntry.parse({ kind: 'goal', content }),
  after: null,
  by: 'analytiker',
})

export function entriesRules(makeStore: MakeStore): void {
  describe('an entry made in the interface', () => {
    it('lies on top of the catalogue that the product comes with', async () => {
      const { store, reader } = await openStore(makeStore)
      await saved(store, ['gap', 'fagsystem', aGap])
      await saved(store, ['break', 'ny-lov', aBreak])
      await saved(store, ['footnote', 'opgoerelse', aFootnote])
      await saved(store, ['goal', 'lav-ledighed', aLevelGoal])
      await saved(store, ['indicator', 'forsorgshjem', aLocal])
      await saved(store, ['area-group', 'nabokommuner', aGroup])

      const product = aCatalogue()
      expect(await catalogueOf(reader)).toEqual({
        ...product,
        areas: [...product.areas, aGroup],
        indicators: [...product.indicators, aLocal],
        breaks: [...product.breaks, aBreak],
        gaps: [...product.gaps, aGap],
        footnotes: [aFootnote],
        goals: [aLevelGoal],
      })
    })

    it('is saved together with others, or none of them is', async () => {
      const { store, reader } = await openStore(makeStore)
      const odd = { ...aLevelGoal, category: 'findes-ikke' }

      expect(
        await store.saveEntries([goal('lav', aLevelGoal), goal('forkert', odd)]),
      ).toMatchObject(refused('Kategorien »findes-ikke« findes ikke.'))
      expect(await reader.read((figures) => figures.catalogueEdits())).toEqual([])

      const lower = { ...aLevelGoal, title: 'Lavere ledighed' }
      expect(
        await store.saveEntries([goal('lav', aLevelGoal), goal('lavere', lower)]),
      ).toMatchObject({ ok: true, value: [{ key: 'lav' }, { key: 'lavere' }] })
      expect((await catalogueOf(reader)).goals).toEqual([aLevelGoal, lower])
    })

    it('may name what was saved before it among the same, and nothing that comes after', async () => {
      const { store } = await openStore(makeStore)
      const own = {
        kind: 'indicator' as const,
        key: 'forsorgshjem',
        after: null,
        by: 'analytiker',
        entry: { kind: 'indicator' as const, content: aLocal },
      }
      const about = goal('forsorg', { ...aLevelGoal, indicator: aLocal.slug })

      expect(await store.saveEntries([about, own])).toMatchObject(
        refused('Nøgletallet »forsorgshjem« findes ikke.'),
      )
      expect(await store.saveEntries([own, about])).toMatchObject({ ok: true })
      expect(
        await store.saveEntries([goal('lav', aLevelGoal), { ...own, entry: null, after: 1 }]),
      ).toMatchObject(
        refused('Nøgletallet »Forsorgshjem« bruges af målet »Lav ledighed« og kan ikke fjernes.'),
      )
    })

    it('keeps every version with who made it and when, newest first', async () => {
      const { store, reader, setToday } = await openStore(makeStore)
      const first = await saved(store, ['gap', 'fagsystem', aGap], { by: 'Karin' })
      setToday('2019-06-05')
      const closed = { ...aGap, til: '2019M12' }
      const second = await saved(store, ['gap', 'fagsystem', closed], { after: first.id, by: 'Ib' })
      const third = await saved(store, ['gap', 'fagsystem', null], { after: second.id })

      expect(await reader.read((figures) => figures.catalogueEdits())).toEqual([
        third,
        second,
        first,
      ])
      expect([first, second, third]).toMatchObject([
        { by: 'Karin', at: '2019-06-04T12:00:00.000Z', entry: { kind: 'gap', content: aGap } },
        { by: 'Ib', at: '2019-06-05T12:00:00.000Z', entry: { kind: 'gap', content: closed } },
        { entry: null },
      ])
      expect(await catalogueOf(reader)).toEqual(aCatalogue())
    })

    it('grows the version of the data, and only when something differs', async () => {
      const { store } = await openStore(makeStore)
      const before = await store.version()
      const edit = await saved(store, ['break', 'ny-lov', aBreak])
      const after = await store.version()

      expect(await save(store, ['break', 'ny-lov', aBreak], { after: edit.id })).toEqual({
        ok: true,
        value: edit,
      })
      expect(await save(store, ['break', 'ny-lov', aBreak])).toEqual({ ok: true, value: edit })
      expect(after).toBeGreaterThan(before)
      expect(await store.version()).toBe(after)
    })

    it('is not overwritten by somebody who has not seen its newest version', async () => {
      const { store } = await openStore(makeStore)
      const first = await saved(store, ['gap', 'fagsystem', aGap])
      const newest = await saved(store, ['gap', 'fagsystem', { ...aGap, til: '2019M12' }], {
        after: first.id,
      })
      const meanwhile = { ok: false, error: { kind: 'edited-meanwhile', newest } }

      expect(await save(store, ['gap', 'fagsystem', aGap], { after: first.id })).toEqual(meanwhile)
      expect(await save(store, ['gap', 'fagsystem', aGap])).toEqual(meanwhile)
      expect(await save(store, ['gap', 'andet', aGap], { after: 99 })).toEqual({
        ok: false,
        error: { kind: 'edited-meanwhile', newest: null },
      })
      expect((await catalogueOf(store)).gaps.at(-1)?.til).toBe('2019M12')
    })

    it('can be made again after it was taken away', async () => {
      const { store } = await openStore(makeStore)
      const first = await saved(store, ['area-group', 'nabokommuner', aGroup])
      await saved(store, ['area-group', 'nabokommuner', null], { after: first.id })

      await saved(store, ['area-group', 'nabokommuner', { ...aGroup, name: 'Naboerne' }])

      expect((await catalogueOf(store)).areas.at(-1)?.name).toBe('Naboerne')
    })

    it.each(impossible)('is refused: $message', async ({ kind, key, content, message }) => {
      const { store } = await openStore(makeStore)
      const version = await store.version()

      expect(await save(store, [kind, key, content])).toEqual(refused(message))
      expect(await store.version()).toBe(version)
      expect(await catalogueOf(store)).toEqual(aCatalogue())
    })

    it('cannot take an indicator or a group away that something else names', async () => {
      const { store } = await openStore(makeStore)
      const indicator = await saved(store, ['indicator', 'forsorgshjem', aLocal])
      const group = await saved(store, ['area-group', 'nabokommuner', aGroup])
      await saved(store, ['break', 'ny-lov', { ...aBreak, indicators: ['forsorgshjem'] }])
      await saved(store, ['gap', 'fagsystem', { ...aGap, area: 'nabokommuner' }])

      expect(
        await save(store, ['indicator', 'forsorgshjem', null], { after: indicator.id }),
      ).toEqual(
        refused('Nøgletallet »Forsorgshjem« bruges af bruddet »Ny lov« og kan ikke fjernes.'),
      )
      expect(await save(store, ['area-group', 'nabokommuner', null], { after: group.id })).toEqual(
        refused(
          'Gruppen »Nabokommunerne« bruges af en oplysning om manglende tal og kan ikke fjernes.',
        ),
      )
    })

    it('keeps what figures were stated for', async () => {
      const { store } = await openStore(makeStore)
      const dimension = {
        title: 'Sted',
        categories: [
          { slug: 'nord', title: 'Nord' },
          { slug: 'syd', title: 'Syd' },
        ],
        sumsToTotal: true,
      }
      const split = { ...aLocal, dimension }
      const { id: after } = await saved(store, ['indicator', 'forsorgshjem', split])
      const group = await saved(store, ['area-group', 'nabokommuner', aGroup])
      await publish(
        store,
        {},
        sourced(
          { indicator: 'forsorgshjem', category: 'syd', number: 46.71 },
          { indicator: 'forsorgshjem', area: 'nabokommuner', number: 50 },
        ),
      )
      const change = (words: object | null) =>
        save(store, ['indicator', 'forsorgshjem', words && { ...split, ...words }], { after })
      const [north] = dimension.categories

      expect(await change(null)).toEqual(
        refused('Nøgletallet »Forsorgshjem« har tal og kan ikke fjernes.'),
      )
      expect(await change({ unit: 'persons' })).toEqual(
        refused('Enheden kan ikke ændres, når nøgletallet har tal.'),
      )
      expect(await change({ granularity: 'quarter' })).toEqual(
        refused('Periodetypen kan ikke ændres, når nøgletallet har tal.'),
      )
      expect(await change({ dimension: { ...dimension, categories: [north] } })).toEqual(
        refused('Kategorien »syd« har tal og kan ikke fjernes.'),
      )
      expect(await save(store, ['area-group', 'nabokommuner', null], { after: group.id })).toEqual(
        refused('Gruppen »Nabokommunerne« har tal og kan ikke fjernes.'),
      )
      expect(await change({ title: 'Forsorgshjem og herberger' })).toMatchObject({ ok: true })
    })
  })
}
