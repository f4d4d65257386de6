import { array, assert, constant, integer, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLargest } from './largest.ts'

describe('the largest of many', () => {
  it('are those that sorting all of them would put first', () => {
    const score = oneof(integer({ min: 0, max: 5 }), constant(Number.POSITIVE_INFINITY))
    assert(
      property(array(score), integer({ min: 1, max: 6 }), (scores, limit) => {
        const largest = createLargest<number>(limit)
        for (const [index, one] of scores.entries()) largest.add(one, index)

        const all = scores.map((_, index) => index)
        const sorted = all.toSorted((a, b) => order(scores[b] ?? 0, scores[a] ?? 0) || a - b)
        expect(largest.items()).toEqual(sorted.slice(0, limit))
      }),
    )
  })
})

const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
