import { themeCharts } from './theme-charts.ts'
import { Indicator } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const files = import.meta.glob('../../../../../data/indicators/*.json', {
  eager: true,
  import: 'default',
})
const catalogue = Object.values(files).flatMap((file) => z.array(Indicator).parse(file))
const find = (slug: string) => catalogue.find((indicator) => indicator.slug === slug)

describe('the charts of the themes', () => {
  it.each(themeCharts)('$indicator $search.vis is of a key figure there is', ({ indicator }) => {
    expect(find(indicator)?.slug).toBe(indicator)
  })

  it.each(themeCharts.filter(({ search }) => search.vis === 'fordeling'))(
    '$indicator is split into parts that add up',
    ({ indicator }) => {
      expect(find(indicator)?.dimension).toMatchObject({ sumsToTotal: true })
    },
  )

  it('are as many as the sheet had, and none stands twice', () => {
    const addresses = themeCharts.map(({ indicator, search }) => `${indicator} ${search.vis}`)

    expect(new Set(addresses).size).toBe(24)
    expect(addresses).toHaveLength(24)
  })

  it.each(['unge', 'integration', 'rekruttering', 'borgere-paa-kanten'])(
    'are there for %s, which had a tab of its own',
    (theme) => {
      expect(themeCharts.some(({ indicator }) => find(indicator)?.theme === theme)).toBe(true)
    },
  )

  it('show spells as they begin and end by benefit, with every benefit to look at alone', () => {
    const benefits = find('offentligt-forsoergede')?.dimension

    expect(find('paabegyndte-forloeb')?.dimension).toEqual(benefits)
    expect(find('afsluttede-forloeb')?.dimension).toEqual(benefits)
  })

  it('stand beside at least the eight tiles that the sheet had in front', () => {
    expect(catalogue.filter(({ onOverview }) => onOverview).length).toBeGreaterThanOrEqual(8)
  })
})
