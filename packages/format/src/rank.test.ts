import { AreaCode, numberValue, rankAreas } from '@noegletal/domain'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from './number.ts'
import { formatPlace, formatRank, placesMoved } from './rank.ts'

const place = { rank: 4, among: 11, isTied: false, order: 'lowest-first' } as const

describe('formatPlace', () => {
  it.each([
    ['alone on its rank', place, 'nr. 4 af 11 (lavest = 1)'],
    ['with another', { ...place, rank: 3, isTied: true }, 'delt nr. 3 af 11 (lavest = 1)'],
    [
      'the highest first',
      { ...place, order: 'highest-first' as const },
      'nr. 4 af 11 (højest = 1)',
    ],
  ])('%s', (_, given, words) => {
    expect(formatPlace(given)).toBe(words.replace(/nr\. /, 'nr.\u00A0'))
  })

  it('never lets the number go to the next line alone', () => {
    expect(formatRank(place)).toBe('nr.\u00A04')
  })
})

describe('placesMoved', () => {
  it.each([
    [-2, '2 pladser op'],
    [1, '1 plads ned'],
    [0, 'uændret'],
  ])('%i is "%s"', (places, words) => {
    expect(placesMoved({ places })).toBe(words)
  })
})

describe('a ranking and its printed figures', () => {
  it('let two areas share a rank exactly when their figures print the same', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
        const { ranked } = rankAreas(
          [
            { area: AreaCode.parse('657'), value: numberValue(a) },
            { area: AreaCode.parse('661'), value: numberValue(b) },
          ],
          { direction: 'lower', decimals },
        )
        const isTied = ranked[0]?.rank === ranked[1]?.rank
        expect(isTied).toBe(formatNumber(a, decimals) === formatNumber(b, decimals))
      }),
      {
        examples: [
          [1.005, 1.01, 2],
          [-0.04, 0, 1],
          [3.45, 3.5, 1],
        ],
      },
    )
  })
})
