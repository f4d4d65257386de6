import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakBetween } from './break.ts'
import { Period, firstDayOf, periodRange, shiftPeriod } from './period.ts'
import { aBreak } from './testing.ts'

const now = Period.parse('2019M09')

describe('breakBetween', () => {
  it('is found in exactly one step of any series that passes it', () => {
    const months = periodRange(Period.parse('2016M01'), Period.parse('2019M09'))
    fc.assert(
      fc.property(fc.constantFrom(...months.slice(1)), (begins) => {
        const found = months
          .slice(1)
          .filter((to) =>
            breakBetween([aBreak({ date: firstDayOf(begins) })], { from: shiftPeriod(to, -1), to }),
          )

        expect(found).toEqual([begins])
      }),
    )
  })

  it('is the first of several in the order given', () => {
    const breaks = [aBreak(), aBreak({ date: '2019-06-01' })]

    expect(breakBetween(breaks, { from: Period.parse('2018M09'), to: now })?.date).toBe(
      '2019-01-01',
    )
  })

  it('never parts a period from itself', () => {
    expect(breakBetween([aBreak({ date: '2019-09-15' })], { from: now, to: now })).toBeNull()
  })
})
