import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AreaCode } from './area.ts'
import { placeMove } from './rank-move.ts'
import { missingValue, numberValue } from './value.ts'

const codes = ['657', '661', '665', '671', '756', '760'].map((code) => AreaCode.parse(code))
const [herning = AreaCode.parse('657')] = codes
const measure = { direction: 'lower', decimals: 1 } as const

/** One figure for each area in turn; null is a suppressed one. */
function figures(...numbers: (number | null)[]) {
  return numbers.flatMap((number, index) => {
    const area = codes[index]
    const value = number === null ? missingValue('suppressed') : numberValue(number)
    return area === undefined ? [] : { area, value }
  })
}

/** How many lie before the first, and how many do not lie after it, itself with them. */
const ahead = (all: readonly number[]) => all.filter((one) => one < (all[0] ?? 0)).length
const notBehind = (all: readonly number[]) => all.filter((one) => one <= (all[0] ?? 0)).length

describe('how an area has moved in the order', () => {
  it('is from one place to another', () => {
    const move = placeMove({ before: figures(3, 4, 5), now: figures(4.5, 4, 5) }, herning, measure)

    expect(move).toMatchObject({ from: { rank: 1 }, to: { rank: 2, among: 3 }, places: 1 })
  })

  it('is nothing where its place is the same', () => {
    const both = { before: figures(3, 4, 5), now: figures(3.5, 4, 5) }

    expect(placeMove(both, herning, measure)).toBeNull()
  })

  it('is nothing where it shared a place that it has now', () => {
    const tied = figures(3, 3, 3, 5)

    expect(placeMove({ before: tied, now: figures(3.2, 3, 3, 5) }, herning, measure)).toBeNull()
    expect(placeMove({ before: figures(3.2, 3, 3, 5), now: tied }, herning, measure)).toBeNull()
    expect(placeMove({ before: tied, now: figures(5.2, 3, 3, 5) }, herning, measure)?.places).toBe(
      3,
    )
  })

  it('is nothing when only another area came or went', () => {
    const both = { before: figures(3, null, 5), now: figures(3, 2, 5) }

    expect(placeMove(both, herning, measure)).toBeNull()
  })

  it('is unknown without a figure both times', () => {
    expect(placeMove({ before: figures(null, 4), now: figures(3, 4) }, herning, measure)).toBeNull()
  })

  const places = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 })

  it('says how many more areas are ahead than before, and only when none could be among them both times', () => {
    fc.assert(
      fc.property(places, places, (before, now) => {
        const move = placeMove(
          { before: figures(...before), now: figures(...now) },
          herning,
          measure,
        )
        const hasMoved = notBehind(before) <= ahead(now) || notBehind(now) <= ahead(before)

        expect(move?.places ?? null).toBe(hasMoved ? ahead(now) - ahead(before) : null)
      }),
    )
  })
})
