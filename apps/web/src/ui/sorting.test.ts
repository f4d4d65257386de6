import { sortingOf, sortRows } from './sorting.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('sortingOf', () => {
  it('reads the column and the way, and orders by place when nothing is said', () => {
    expect(sortingOf({})).toEqual({ by: 'plads', isDescending: false })
    expect(sortingOf({ sorter: '-forskel' })).toEqual({ by: 'forskel', isDescending: true })
  })
})

describe('sortRows', () => {
  it('keeps every row, in order, with those without a number last either way', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), fc.boolean(), (rows, isDescending) => {
        const sorted = sortRows(rows, (row) => row, isDescending)

        const numbers = rows.filter((row) => row !== null).toSorted((a, b) => a - b)
        const missing = rows.filter((row) => row === null)
        expect(sorted).toEqual([...(isDescending ? numbers.toReversed() : numbers), ...missing])
      }),
    )
  })

  it('orders names as Danish does', () => {
    expect(sortRows(['Ærø', 'Aarhus', 'Odder'], (name) => name, false)).toEqual([
      'Odder',
      'Ærø',
      'Aarhus',
    ])
  })
})
