import type { Band } from './stack-bands.ts'
import { areaShapes, columnShapes } from './stack-shapes.ts'
import { describe, expect, it } from 'vitest'

const scale = { x: (time: number) => time * 10, y: (value: number) => 100 - value }
const times = [1, 2, 3, 4]
const band = (high: number, preliminary = false): Band => ({ low: 0, high, preliminary })
const whole = { times, after: new Set<number>() }

describe('areaShapes', () => {
  it('goes along the tops and back along the bottoms', () => {
    const [shape] = areaShapes([band(5), band(7), null, null], whole, scale)

    expect(shape?.path).toBe('M10 95L20 93L20 100L10 100Z')
  })

  it('stops where a figure is missing, and shows one without neighbours as a slice', () => {
    const shapes = areaShapes([band(5), band(7), null, band(6)], whole, scale)

    expect(shapes.map(({ path }) => path)).toEqual([
      'M10 95L20 93L20 100L10 100Z',
      'M37 94H43V100H37Z',
    ])
  })

  it('does not cross a break', () => {
    const shapes = areaShapes(
      [band(5), band(5), band(5), band(5)],
      { times, after: new Set([2]) },
      scale,
    )

    expect(shapes.map(({ path }) => path)).toEqual([
      'M10 95L20 95L20 100L10 100Z',
      'M30 95L40 95L40 100L30 100Z',
    ])
  })

  it('parts the preliminary end from the rest', () => {
    const shapes = areaShapes([band(5), band(5), band(5), band(5, true)], whole, scale)

    expect(shapes.map(({ preliminary }) => preliminary)).toEqual([false, true])
  })
})

describe('columnShapes', () => {
  it('has a column for each figure and none for a missing one', () => {
    const shapes = columnShapes([band(5), null, band(6, true), band(0)], { times }, scale)

    expect(shapes).toEqual([
      { path: 'M6.5 95H13.5V100H6.5Z', preliminary: false },
      { path: 'M26.5 94H33.5V100H26.5Z', preliminary: true },
      { path: 'M36.5 100H43.5V100H36.5Z', preliminary: false },
    ])
  })

  it('leaves room between the columns, and is never too thin to see', () => {
    const crowded = Array.from({ length: 300 }, (_, index) => index)
    const narrow = { ...scale, x: (time: number) => time }

    const [shape] = columnShapes(
      crowded.map(() => band(1)),
      { times: crowded },
      narrow,
    )

    expect(shape?.path).toBe('M-0.75 99H0.75V100H-0.75Z')
  })
})
