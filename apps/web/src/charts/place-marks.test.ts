import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMarks } from './place-marks.ts'

const picture = { left: 40, right: 900 }

describe('placeMarks', () => {
  it('puts the text to the right of the line', () => {
    expect(placeMarks([{ x: 300, textWidth: 100 }], picture)).toEqual([{ row: 0, side: 'right' }])
  })

  it('puts it to the left where the right edge is near', () => {
    expect(placeMarks([{ x: 850, textWidth: 100 }], picture)).toEqual([{ row: 0, side: 'left' }])
  })

  it('leaves the number alone where neither side has room', () => {
    const narrow = { left: 40, right: 300 }

    expect(placeMarks([{ x: 170, textWidth: 320 }], narrow)).toEqual([{ row: 0, side: null }])
  })

  it('takes the next row when a text would cover a mark', () => {
    const marks = [
      { x: 300, textWidth: 100 },
      { x: 350, textWidth: 100 },
    ]

    expect(placeMarks(marks, picture).map(({ row }) => row)).toEqual([0, 1])
  })

  it('keeps every text inside the picture', () => {
    const marks = fc.array(
      fc.record({
        x: fc.integer({ min: 40, max: 900 }),
        textWidth: fc.integer({ min: 20, max: 400 }),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(marks, (wanted) => {
        const outside = placeMarks(wanted, picture).filter(({ side }, index) => {
          const { x = 0, textWidth = 0 } = wanted[index] ?? {}
          if (side === null) return false
          return side === 'right' ? x + textWidth > picture.right : x - textWidth < picture.left
        })

        expect(outside).toEqual([])
      }),
    )
  })
})
