import { Catalogue } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { aCatalogue, sourced } from './builders.ts'
import {
  aBreak,
  aFootnote,
  aGap,
  aGroup,
  aLocal,
  catalogueOf,
  refused,
  save,
  saved,
} from './entry-builders.ts'
import { type MakeStore, openStore, publish, shown } from './open-store.ts'

export function productUpdateRules(makeStore: MakeStore): void {
  describe('an update of the product', () => {
    it('keeps the entries on top', async () => {
      const { store } = await openStore(makeStore)
      await saved(store, ['indicator', 'forsorgshjem', aLocal])
      await publish(store, {}, sourced({ number: 3.4 }, { indicator: 'forsorgshjem', number: 47 }))
      const update = aCatalogue({ breaks: [] })

      await store.saveCatalogue(update, 'npm start')

      expect(await catalogueOf(store)).toEqual({
        ...update,
        indicators: [...update.indicators, aLocal],
      })
      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
      const version = await store.version()
      await store.saveCatalogue(update, 'npm start')
      expect(await store.version()).toBe(version)
    })

    it('leaves an own indicator in place of one it brings by the same name', async () => {
      const { store } = await openStore(makeStore)
      const local = await saved(store, ['indicator', 'forsorgshjem', aLocal])
      await publish(store, {}, sourced({ indicator: 'forsorgshjem', number: 47 }))
      const update = aCatalogue({
        indicators: [
          anIndicator({ slug: 'forsorgshjem', unit: 'persons', title: 'Forsorgshjem i alt' }),
          ...aCatalogue().indicators,
        ],
      })

      await store.saveCatalogue(update, 'npm start')

      expect((await catalogueOf(store)).indicators).toEqual([...aCatalogue().indicators, aLocal])
      const change = { after: local.id }
      expect(await save(store, ['indicator', 'forsorgshjem', null], change)).toEqual(
        refused('Enheden kan ikke ændres, når nøgletallet har tal.'),
      )
    })

    it('shows its own indicator once the one of the same name and kind is taken away', async () => {
      const { store } = await openStore(makeStore)
      const { id: after } = await saved(store, ['indicator', 'forsorgshjem', aLocal])
      await publish(store, {}, sourced({ indicator: 'forsorgshjem', number: 47 }))
      const theirs = { ...aLocal, title: 'Forsorgshjem i alt', onlyAreas: [] }
      await store.saveCatalogue(
        aCatalogue({ indicators: [...aCatalogue().indicators, theirs] }),
        'npm start',
      )

      await saved(store, ['indicator', 'forsorgshjem', null], { after })

      expect((await catalogueOf(store)).indicators.at(-1)).toEqual(theirs)
    })

    it('lets go of a share that is another key figure now', async () => {
      const { store } = await openStore(makeStore)
      await saved(store, ['indicator', 'forsorgshjem', { ...aLocal, granularity: 'year' }])
      const share = { ...aLocal, title: 'Forsorgshjem, andel' }
      const count = anIndicator({ slug: 'borgere', unit: 'persons', share: share.slug })
      const others = aCatalogue().indicators
      const update = aCatalogue({ indicators: [...others, share, count] })

      await store.saveCatalogue(update, 'npm start')

      const catalogue = await catalogueOf(store)
      expect(Catalogue.safeParse(catalogue).success).toBe(true)
      expect(catalogue.indicators.find(({ slug }) => slug === 'borgere')).not.toHaveProperty(
        'share',
      )
    })

    it('gives an own group another address when it brings an area with the same one', async () => {
      const { store } = await openStore(makeStore)
      await saved(store, ['area-group', 'nabokommuner', aGroup])
      const theirs = { ...aGroup, code: '11', kind: 'landsdel', members: [] }
      const update = Catalogue.parse({ ...aCatalogue(), areas: [...aCatalogue().areas, theirs] })

      await store.saveCatalogue(update, 'npm start')

      expect((await catalogueOf(store)).areas.slice(-2)).toEqual([
        theirs,
        { ...aGroup, slug: 'nabokommuner-egen' },
      ])
    })

    it('leaves out what an entry says of something that is gone', async () => {
      const { store } = await openStore(makeStore)
      await saved(store, ['footnote', 'opgoerelse', aFootnote])
      await saved(store, ['gap', 'syge', { ...aGap, indicator: 'sygedagpengeforloeb' }])
      const both = ['bruttoledighed', 'sygedagpengeforloeb']
      await saved(store, ['break', 'ny-lov', { ...aBreak, indicators: both }])
      await saved(store, ['indicator', 'forsorgshjem', { ...aLocal, theme: 'forsoergelse' }])
      const update = aCatalogue({
        themes: aCatalogue().themes.slice(0, 1),
        indicators: aCatalogue().indicators.slice(0, 1),
        gaps: [],
      })

      await store.saveCatalogue(update, 'npm start')

      expect(await catalogueOf(store)).toEqual({
        ...update,
        indicators: [...update.indicators, { ...aLocal, theme: 'ledighed' }],
        breaks: [...update.breaks, aBreak],
      })
    })
  })
}
