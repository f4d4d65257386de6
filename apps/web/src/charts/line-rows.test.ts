import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LineCell, linePieces, placesAfter, type Stroke } from './line-rows.ts'

/** One letter per period: `f` final, `p` preliminary, `.` missing. */
function cells(text: string): LineCell[] {
  return Array.from(text, (letter, index) => ({
    value: letter === '.' ? null : index,
    preliminary: letter === 'p',
  }))
}

const pieces = (text: string, breaks: readonly number[] = []) =>
  linePieces(cells(text), new Set(breaks))

describe('linePieces', () => {
  it('draws a whole series in one stroke', () => {
    expect(pieces('ffff')).toEqual({ strokes: [{ kind: 'final', from: 0, to: 3 }], lone: [] })
  })

  it('draws the preliminary tail dashed from the last final figure', () => {
    expect(pieces('fffpp').strokes).toEqual([
      { kind: 'final', from: 0, to: 2 },
      { kind: 'preliminary', from: 2, to: 4 },
    ])
  })

  it('stops at a gap', () => {
    expect(pieces('ff.ff').strokes).toEqual([
      { kind: 'final', from: 0, to: 1 },
      { kind: 'final', from: 3, to: 4 },
    ])
  })

  it('keeps a lone figure between two gaps', () => {
    expect(pieces('ff.f.ff').lone).toEqual([3])
  })

  it('keeps the only figure of a series', () => {
    expect(pieces('f')).toEqual({ strokes: [], lone: [0] })
  })

  it('ends at a break and begins again', () => {
    expect(pieces('ffff', [2]).strokes).toEqual([
      { kind: 'final', from: 0, to: 1 },
      { kind: 'final', from: 2, to: 3 },
    ])
  })

  it('draws zero', () => {
    const zeros = [0, 0].map((value) => ({ value, preliminary: false }))

    expect(linePieces(zeros, new Set()).strokes).toHaveLength(1)
  })

  it('has nothing to draw without figures', () => {
    expect(pieces('...')).toEqual({ strokes: [], lone: [] })
  })
})

describe('placesAfter', () => {
  const times = [10, 20, 30, 40]

  it.each([
    ['between two times', [25], [2]],
    ['on the day of a time', [30], [2]],
    ['before the first', [5], []],
    ['on the first', [10], []],
    ['after the last', [45], []],
    ['twice between the same', [22, 28], [2]],
  ])('finds the first time after a break %s', (_, breaks, places) => {
    expect([...placesAfter(breaks, times)]).toEqual(places)
  })
})

const placesOf = ({ from, to }: Stroke) =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step)

describe('the strokes of any line', () => {
  const lines = fc.array(fc.constantFrom('f', 'f', 'p', '.'), { maxLength: 40 }).map((letters) => {
    return letters.join('')
  })
  const breaks = fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 6 })

  it('draws every figure, in a stroke or alone, and never a missing one', () => {
    fc.assert(
      fc.property(lines, breaks, (text, places) => {
        const { strokes, lone } = pieces(text, places)
        const drawn = new Set(strokes.flatMap(placesOf))
        const wanted = Array.from(text).flatMap((letter, index) => (letter === '.' ? [] : index))

        expect([...drawn, ...lone].toSorted((a, b) => a - b)).toEqual(wanted)
      }),
    )
  })

  it('joins exactly the neighbours that no gap and no break keeps apart', () => {
    fc.assert(
      fc.property(lines, breaks, (text, places) => {
        const { strokes } = pieces(text, places)
        const joined = strokes.flatMap((stroke) => placesOf(stroke).slice(1))
        const wanted = Array.from(text).flatMap((letter, index) =>
          index > 0 && letter !== '.' && text[index - 1] !== '.' && !places.includes(index)
            ? index
            : [],
        )

        expect(joined.toSorted((a, b) => a - b)).toEqual(wanted)
      }),
    )
  })
})
