import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLevel, relationOf } from './relation.ts'
import { someFigures } from './testing.ts'

const persons = someFigures({ indicator: { unit: 'full-time-persons', decimals: 0 }, lines: [] })
const share = someFigures({ lines: [] })

describe('relationOf', () => {
  it.each([
    ['two figures that print the same', 10.14, 10.06, 1, 'level'],
    ['two figures that print apart although they are close', 3.449, 3.451, 1, 'slightly-lower'],
    ['one unit of the last decimal below', 2.2, 2.3, 1, 'slightly-lower'],
    ['one unit of the last decimal above', 2.3, 2.2, 1, 'slightly-higher'],
    ['two units below', 2.1, 2.3, 1, 'lower'],
    ['two units above', 2.3, 2.1, 1, 'higher'],
    ['one unit of two decimals', 22.21, 22.22, 2, 'slightly-lower'],
    ['numbers below zero', -0.5, -0.3, 1, 'lower'],
    ['numbers on both sides of zero', 0.1, -0.1, 1, 'higher'],
  ] as const)('decides %s by the digits', (_, own, other, decimals, relation) => {
    expect(relationOf(own, other, decimals)).toBe(relation)
  })

  it('says the opposite the other way round', () => {
    const opposite = {
      lower: 'higher',
      'slightly-lower': 'slightly-higher',
      level: 'level',
      'slightly-higher': 'slightly-lower',
      higher: 'lower',
    }
    const number = fc.double({ min: -100, max: 100, noNaN: true })

    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(relationOf(b, a, 1)).toBe(opposite[relationOf(a, b, 1)])
      }),
    )
  })
})

describe('isLevel', () => {
  it.each([
    ['a count half a percent apart', 1005, 1000, persons, true],
    ['a count more than that apart', 1006, 1000, persons, false],
    ['a count half a percent below', 995, 1000, persons, true],
    ['the documented 47 more of 3.689', 3736, 3689, persons, false],
    ['a count from none', 1, 0, persons, false],
    ['a share by its digits', 3.44, 3.36, share, true],
    ['a share of large numbers by its digits too', 50.1, 50, share, false],
  ] as const)('decides %s', (_, now, earlier, figure, level) => {
    expect(isLevel(now, earlier, figure)).toBe(level)
  })
})
