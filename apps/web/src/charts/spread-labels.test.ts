import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadLabels } from './spread-labels.ts'

const room = { top: 10, bottom: 290, spacing: 20 }
const positionsOf = (wanted: readonly number[], where = room): number[] =>
  spreadLabels(wanted, where).map(({ position }) => position)

describe('spreadLabels', () => {
  it('leaves labels where they want to be when there is room', () => {
    expect(spreadLabels([50, 100, 200], room)).toEqual([
      { position: 50, moved: false },
      { position: 100, moved: false },
      { position: 200, moved: false },
    ])
  })

  it('shares the distance between two labels that collide', () => {
    expect(spreadLabels([100, 104], room)).toEqual([
      { position: 92, moved: true },
      { position: 112, moved: true },
    ])
  })

  it('keeps the order of labels that want the same position', () => {
    expect(positionsOf([150, 150, 150])).toEqual([130, 150, 170])
  })

  it('gives positions in the order of the labels, not of the picture', () => {
    expect(positionsOf([200, 50])).toEqual([200, 50])
  })

  it('moves a pile at the bottom up into the picture', () => {
    expect(positionsOf([288, 290])).toEqual([270, 290])
  })

  it('stands closer when there are more labels than room', () => {
    expect(positionsOf([0, 0, 0], { top: 0, bottom: 20, spacing: 20 })).toEqual([0, 10, 20])
  })

  it('has nothing to place without labels', () => {
    expect(spreadLabels([], room)).toEqual([])
  })

  const wantedPositions = fc.array(fc.double({ min: -100, max: 400, noNaN: true }), {
    maxLength: 14,
  })

  it('never loses a label, never leaves the picture and never overlaps', () => {
    fc.assert(
      fc.property(wantedPositions, (wanted) => {
        const placed = positionsOf(wanted)
        const sorted = placed.toSorted((a, b) => a - b)

        expect(placed).toHaveLength(wanted.length)
        for (const position of placed) {
          expect(position).toBeGreaterThanOrEqual(room.top - 1e-6)
          expect(position).toBeLessThanOrEqual(room.bottom + 1e-6)
        }
        for (const [index, position] of sorted.slice(1).entries()) {
          expect(position - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(room.spacing - 1e-6)
        }
      }),
    )
  })

  it('never lets two labels change places', () => {
    fc.assert(
      fc.property(wantedPositions, (wanted) => {
        const placed = positionsOf(wanted)
        const fallen = wanted.flatMap((left, a) =>
          wanted.filter((right, b) => left < right && (placed[a] ?? 0) >= (placed[b] ?? 0)),
        )

        expect(fallen).toEqual([])
      }),
    )
  })

  it('is nearer to the wanted positions than any shifted stack', () => {
    fc.assert(
      fc.property(wantedPositions, fc.double({ min: -5, max: 5, noNaN: true }), (wanted, shift) => {
        const placed = positionsOf(wanted)
        const shifted = placed.map((position) =>
          Math.min(Math.max(position + shift, room.top), room.bottom),
        )

        expect(cost(wanted, placed)).toBeLessThanOrEqual(
          cost(wanted, shifted) + 1e-6 + overlap(shifted),
        )
      }),
    )
  })
})

/**
 * A stack pushed against the edge overlaps and is no answer at all, so it costs without end. Only binary noise is forgiven: a
 * millionth of overlap would already be a cheaper stack.
 */
function overlap(placed: readonly number[]): number {
  const sorted = placed.toSorted((a, b) => a - b)
  const isTooClose = sorted
    .slice(1)
    .some((position, index) => position - (sorted[index] ?? 0) < room.spacing - 1e-11)
  return isTooClose ? Infinity : 0
}

function cost(wanted: readonly number[], placed: readonly number[]): number {
  return wanted.reduce((sum, position, index) => sum + (position - (placed[index] ?? 0)) ** 2, 0)
}
