import { AreaCode } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { countedFigures } from './figures.ts'

const rows = {
  municipalities: ['101', '102'],
  rowsOf: new Map([
    ['101', [0]],
    ['102', [1]],
    ['000', [0, 1]],
  ]),
}

describe('a share', () => {
  const grids = new Map([
    ['bruttoledige', [[10], [9]]],
    ['labour-force', [[100], [900]]],
  ])
  const counts = (name: string): number[][] => grids.get(name) ?? []
  const figures = countedFigures(anIndicator(), { counts, rows, documented: [], seed: 1 })

  it.each([
    ['101', 10],
    ['102', 1],
  ])('of the municipality %s is its own %d %%', (area, number) => {
    expect(figures(area, 0)).toEqual([{ category: 'i-alt', value: { kind: 'number', number } }])
  })

  it('of the country is 19 of 1,000 and not the mean of 10 % and 1 %', () => {
    expect(figures('000', 0)[0]?.value).toEqual({ kind: 'number', number: 1.9 })
  })
})

describe('a part of a count', () => {
  const indicator = anIndicator({
    slug: 'offentligt-forsoergede',
    unit: 'full-time-persons',
    decimals: 0,
    denominator: null,
    dimension: {
      title: 'Ydelse',
      sumsToTotal: true,
      categories: [
        { slug: 'fleksjob', title: 'Fleksjob' },
        { slug: 'revalidering', title: 'Revalidering' },
      ],
    },
  })
  const grids = new Map([
    ['fleksjob', [[40], [0]]],
    ['revalidering', [[4], [5]]],
  ])
  const counts = (name: string): number[][] => grids.get(name) ?? []
  const figures = countedFigures(indicator, { counts, rows, documented: [], seed: 1 })
  const values = (area: AreaCode): unknown[] => figures(area, 0).map(({ value }) => value)

  it('of fewer than five persons is suppressed, and still in the total', () => {
    expect(values(AreaCode.parse('101'))).toEqual([
      { kind: 'number', number: 44 },
      { kind: 'number', number: 40 },
      { kind: 'missing', reason: 'suppressed' },
    ])
  })

  it('of nobody is zero', () => {
    expect(values(AreaCode.parse('102'))).toEqual([
      { kind: 'number', number: 5 },
      { kind: 'number', number: 0 },
      { kind: 'number', number: 5 },
    ])
  })
})
