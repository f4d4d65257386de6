import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AreaCode } from './area.ts'
import {
  type AreaFigure,
  largestMoves,
  placeOf,
  rankAreas,
  rankChange,
  ranksAreas,
} from './rank.ts'
import { missingValue, numberValue } from './value.ts'

const code = (number: number): AreaCode => AreaCode.parse(String(100 + number))
const lower = { direction: 'lower', decimals: 1 } as const

/** Areas 100, 101, … with these figures; null is a suppressed one. */
function figures(...numbers: readonly (number | null)[]): AreaFigure[] {
  return numbers.map((number, index) => ({
    area: code(index),
    value: number === null ? missingValue('suppressed') : numberValue(number),
  }))
}

const ranks = (ranking: ReturnType<typeof rankAreas>) =>
  ranking.ranked.map(({ area, rank, isTied }) => [area, rank, isTied])

describe('rankAreas', () => {
  it('gives number 1 to the lowest when lower is better', () => {
    expect(ranks(rankAreas(figures(3.4, 2.9, 4.1), lower))).toEqual([
      ['101', 1, false],
      ['100', 2, false],
      ['102', 3, false],
    ])
  })

  it('gives number 1 to the highest when higher is better', () => {
    const ranking = rankAreas(figures(3.4, 2.9, 4.1), { direction: 'higher', decimals: 1 })

    expect(ranking.order).toBe('highest-first')
    expect(ranking.ranked.map(({ area }) => area)).toEqual(['102', '100', '101'])
  })

  it('gives number 1 to the lowest, and says so, when neither end is better', () => {
    const ranking = rankAreas(figures(3.4, 2.9), { direction: 'neither', decimals: 1 })

    expect(ranking.order).toBe('lowest-first')
    expect(ranking.ranked[0]?.area).toBe('101')
  })

  it('lets areas share a rank and counts all of them in the next', () => {
    expect(ranks(rankAreas(figures(3, 2, 3, 1, 5), lower))).toEqual([
      ['103', 1, false],
      ['101', 2, false],
      ['100', 3, true],
      ['102', 3, true],
      ['104', 5, false],
    ])
  })

  it('lets figures that print the same share a rank, and no others', () => {
    const ranking = rankAreas(figures(3.44, 3.36, 3.45, 3.46), lower)

    expect(ranks(ranking)).toEqual([
      ['100', 1, true],
      ['101', 1, true],
      ['102', 3, true],
      ['103', 3, true],
    ])
  })

  it('rounds halves by their decimal spelling, as numbers are printed', () => {
    // 1.005 is a little less in binary, and prints as 1,01 all the same.
    expect(ranks(rankAreas(figures(1.005, 1.01), { direction: 'lower', decimals: 2 }))).toEqual([
      ['100', 1, true],
      ['101', 1, true],
    ])
  })

  it('names the areas without a figure, with the reason, and gives them no rank', () => {
    const ranking = rankAreas(figures(3, null), lower)

    expect(ranking.missing).toEqual([{ area: '101', reason: 'suppressed' }])
    expect(placeOf(ranking, code(1))).toBeNull()
  })

  it('ranks zero as the number that it is', () => {
    expect(ranks(rankAreas(figures(0.1, 0, -0.1), lower)).map(([area]) => area)).toEqual([
      '102',
      '101',
      '100',
    ])
  })
})

const someFigures = fc
  .array(fc.option(fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10)), {
    maxLength: 100,
  })
  .map((numbers) => figures(...numbers))
const aMeasure = fc.record({
  direction: fc.constantFrom('higher' as const, 'lower' as const, 'neither' as const),
  decimals: fc.constant(1),
})

describe('any ranking', () => {
  it('has every area once, ranked or missing', () => {
    fc.assert(
      fc.property(someFigures, aMeasure, (areas, measure) => {
        const { ranked, missing } = rankAreas(areas, measure)
        const named = [...ranked, ...missing].map(({ area }) => area)
        expect(named.toSorted()).toEqual(areas.map(({ area }) => area).toSorted())
      }),
    )
  })

  it('gives every area one more than the number of areas that are better', () => {
    fc.assert(
      fc.property(someFigures, aMeasure, (areas, measure) => {
        const { ranked, order } = rankAreas(areas, measure)
        for (const { number, rank } of ranked) {
          const better = ranked.filter((other) =>
            order === 'lowest-first' ? other.number < number : other.number > number,
          )
          expect(rank).toBe(better.length + 1)
        }
      }),
    )
  })

  it('is tied where two have the same figure and nowhere else', () => {
    fc.assert(
      fc.property(someFigures, aMeasure, (areas, measure) => {
        const { ranked } = rankAreas(areas, measure)
        for (const { number, isTied } of ranked) {
          expect(isTied).toBe(ranked.filter((other) => other.number === number).length > 1)
        }
      }),
    )
  })

  it('does not depend on the order in which the areas are given', () => {
    fc.assert(
      fc.property(someFigures, aMeasure, (areas, measure) => {
        const there = rankAreas(areas, measure)
        const back = rankAreas(areas.toReversed(), measure)
        for (const { area } of areas) expect(placeOf(back, area)).toEqual(placeOf(there, area))
      }),
    )
  })
})

describe('rankChange', () => {
  const before = rankAreas(figures(3, 2, 1), lower)

  it('is negative towards number 1', () => {
    const now = rankAreas(figures(1, 2, 3), lower)

    expect(rankChange({ before, now }, code(0))).toMatchObject({
      from: { rank: 3 },
      to: { rank: 1 },
      places: -2,
    })
  })

  it('keeps among how many each place was, since areas come and go', () => {
    const now = rankAreas(figures(3, 2, null), lower)

    expect(rankChange({ before, now }, code(0))).toMatchObject({
      from: { among: 3 },
      to: { among: 2 },
    })
  })

  it('is none for an area without a figure in one of the periods', () => {
    expect(rankChange({ before, now: rankAreas(figures(null), lower) }, code(0))).toBeNull()
  })
})

const move = (index: number, before: number | null, now: number | null) => ({
  area: code(index),
  before: before === null ? missingValue('missing') : numberValue(before),
  now: now === null ? missingValue('missing') : numberValue(now),
})

describe('largestMoves', () => {
  it('names the area that fell and the one that rose most', () => {
    const moves = [move(0, 3.4, 2.9), move(1, 3, 3.2), move(2, 5, 4.8), move(3, 5, null)]

    expect(largestMoves(moves, lower)).toEqual({
      fall: { areas: ['100'], difference: -0.5 },
      rise: { areas: ['101'], difference: 0.2 },
    })
  })

  it('names all that moved as far', () => {
    const moves = [move(0, 3, 2.5), move(1, 4, 3.5)]

    expect(largestMoves(moves, lower).fall?.areas).toEqual(['100', '101'])
  })

  it('calls nothing a fall or a rise that does not print as one', () => {
    expect(largestMoves([move(0, 3, 3.04), move(1, 3, 2.96)], lower)).toEqual({
      fall: null,
      rise: null,
    })
  })
})

describe('ranksAreas', () => {
  it.each([
    ['percent-of-labour-force', true],
    ['rank', true],
    ['percentage-points', true],
    ['full-time-persons', false],
    ['spells', false],
    ['dkk-thousands', false],
    ['person-difference', false],
  ] as const)('%s: %s', (unit, isRanked) => {
    expect(ranksAreas(unit)).toBe(isRanked)
  })
})
