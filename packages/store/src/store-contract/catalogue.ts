import { aTemplate, anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { aCatalogue, sourced } from './builders.ts'
import { type MakeStore, openStore, publish, shown } from './open-store.ts'

export function catalogueRules(makeStore: MakeStore): void {
  describe('the catalogue', () => {
    it('comes back as it was saved, in the same order', async () => {
      const { store, reader } = await openStore(makeStore)
      const saved = aCatalogue({
        areas: aCatalogue()
          .areas.toReversed()
          .map((area) =>
            area.kind === 'municipality' ? { ...area, officialName: 'Herning Købstad' } : area,
          ),
        themes: aCatalogue().themes.toReversed(),
        indicators: [
          ...aCatalogue().indicators.toReversed(),
          anIndicator({ slug: 'foertidspension', onlyAreas: ['657', '000'], denominator: null }),
          anIndicator({ slug: 'bruttoledige', unit: 'persons', share: 'bruttoledighed' }),
          anIndicator({ slug: 'revalidering', otherNames: ['Revalidender', 'På »reva«'] }),
        ],
        levelThresholds: [
          { unit: 'spells', relative: 0.01 },
          { unit: 'full-time-persons', relative: 0.005 },
        ],
        reportTemplates: [aTemplate('udvalget'), aTemplate('byraadet')],
      })

      await store.saveCatalogue(saved, 'analytiker')

      expect(await reader.read((figures) => figures.catalogue())).toEqual(saved)
    })

    it('is empty before anything is saved', async () => {
      const { store, dispose } = await makeStore(() => new Date())

      const catalogue = await store.read((figures) => figures.catalogue())
      await dispose()

      expect(Object.values(catalogue).flat()).toEqual([])
    })

    it('writes nothing when nothing differs', async () => {
      const { store } = await openStore(makeStore)
      const before = await store.version()

      await store.saveCatalogue(aCatalogue(), 'analytiker')

      expect(await store.version()).toBe(before)
    })

    it('can change while there are figures', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced({ number: 3.4 }))
      const renamed = aCatalogue({
        indicators: aCatalogue().indicators.map((item) => ({
          ...item,
          title: `${item.title} (ny)`,
        })),
      })

      await store.saveCatalogue(renamed, 'analytiker')

      expect(await store.read((figures) => figures.catalogue())).toEqual(renamed)
      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
    })

    it.each([
      ['an indicator', { indicators: aCatalogue().indicators.slice(0, 1), gaps: [] }],
      ['an area', { areas: aCatalogue().areas.slice(0, 2) }],
      [
        'a category',
        { indicators: aCatalogue().indicators.map((item) => ({ ...item, dimension: null })) },
      ],
    ])('cannot lose %s that has figures', async (_, words) => {
      const { store } = await openStore(makeStore)
      await publish(
        store,
        {},
        sourced({ indicator: 'sygedagpengeforloeb', area: '000', category: 'under-et-aar' }),
      )

      const saving = store.saveCatalogue(aCatalogue(words), 'analytiker')

      await expect(saving).rejects.toThrow('sygedagpengeforloeb / 000 / under-et-aar')
      expect(await store.read((figures) => figures.catalogue())).toEqual(aCatalogue())
    })
  })
}
