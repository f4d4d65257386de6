import { toSparkLines } from './spark-lines.ts'
import { describe, expect, it } from 'vitest'

const frame = { width: 100, height: 50, margin: 10 }

describe('toSparkLines', () => {
  it('spreads the periods over the width and puts the highest number at the top', () => {
    const [line] = toSparkLines([[1, 3, 2]], frame)

    expect(line?.pieces).toEqual([
      [
        { x: 10, y: 40 },
        { x: 50, y: 10 },
        { x: 90, y: 25 },
      ],
    ])
  })

  it('gives every line the same axis', () => {
    const [low, high] = toSparkLines(
      [
        [0, 0],
        [10, 10],
      ],
      frame,
    )

    expect(low?.end).toEqual({ x: 90, y: 40 })
    expect(high?.end).toEqual({ x: 90, y: 10 })
  })

  it('stops a line at a missing number and keeps a lone one', () => {
    const [line] = toSparkLines([[1, 2, null, 1, null]], frame)

    expect(line?.pieces.map((piece) => piece.length)).toEqual([2, 1])
    expect(line?.end?.x).toBe(70)
  })

  it('keeps to an axis that is given', () => {
    const [line] = toSparkLines([[5, 10]], frame, { low: 0, high: 10 })

    expect(line?.pieces[0]?.map(({ y }) => y)).toEqual([25, 10])
  })

  it('draws zero as a number', () => {
    const [line] = toSparkLines([[0, 1]], frame)

    expect(line?.pieces[0]).toHaveLength(2)
  })

  it('lays a line of equal numbers in the middle', () => {
    const [line] = toSparkLines([[5, 5]], frame)

    expect(line?.end?.y).toBe(25)
  })

  it('has nothing to draw without numbers', () => {
    const [line] = toSparkLines([[null, null]], frame)

    expect(line).toEqual({ pieces: [], end: null })
  })

  it('puts the only period in the middle', () => {
    const [line] = toSparkLines([[4]], frame)

    expect(line?.end).toEqual({ x: 50, y: 25 })
  })
})
