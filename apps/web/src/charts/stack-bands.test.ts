import type { ChartCell, ChartLine } from './line-chart-data.ts'
import {
  labelledLines,
  type StackData,
  stackBands,
  stackHeights,
  undividedBands,
} from './stack-bands.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const cell = (value: number | null): ChartCell => ({
  value,
  preliminary: false,
  text: value === null ? '–' : String(value),
  remark: null,
})

/** Layers from the bottom up, one number for each month from January 2019; null is missing. */
function aStack(
  layers: readonly (readonly (number | null)[])[],
  total: readonly (number | null)[] | null = null,
): StackData {
  const whole: ChartLine | null =
    total === null ? null : { id: 'i-alt', name: 'I alt', tone: 'total', cells: total.map(cell) }
  const length = Math.max(0, ...layers.map((numbers) => numbers.length))
  return {
    times: Array.from({ length }, (_, month) => ({
      time: Date.UTC(2019, month, 1),
      label: `måned ${month + 1}`,
      short: `md. ${month + 1}`,
    })),
    layers: layers.map((numbers, index) => ({
      id: `lag-${index}`,
      name: `Lag ${index}`,
      tone: 'layer-1',
      cells: numbers.map(cell),
    })),
    total: whole,
    breaks: [],
    events: [],
    gaps: [],
    remarks: [],
  }
}

const someLayers = fc.array(
  fc.array(fc.option(fc.integer({ min: -50, max: 500 })), { minLength: 3, maxLength: 3 }),
  { maxLength: 9 },
)

describe('stackBands', () => {
  it('puts each layer on the one below', () => {
    expect(stackBands(aStack([[2], [3], [0]]))).toMatchObject([
      [{ low: 0, high: 2 }],
      [{ low: 2, high: 5 }],
      [{ low: 5, high: 5 }],
    ])
  })

  it('has no band where a figure is missing, which is not the same as zero', () => {
    expect(stackBands(aStack([[null], [3]]))).toMatchObject([[null], [{ low: 0, high: 3 }]])
  })

  it('puts what is negative under zero', () => {
    expect(stackBands(aStack([[-2], [3], [-1]]))).toMatchObject([
      [{ low: -2, high: 0 }],
      [{ low: 0, high: 3 }],
      [{ low: -3, high: -2 }],
    ])
  })

  it('gives every known layer the height of its figure', () => {
    fc.assert(
      fc.property(someLayers, (layers) => {
        const heights = stackBands(aStack(layers)).map((row) =>
          row.map((band) => (band === null ? null : band.high - band.low)),
        )
        expect(heights).toEqual(
          layers.map((row) => row.map((number) => (number === null ? null : Math.abs(number)))),
        )
      }),
    )
  })

  it('lets no layer cover another', () => {
    fc.assert(
      fc.property(someLayers, (layers) => {
        const bands = stackBands(aStack(layers))
        for (const place of [0, 1, 2]) {
          const column = bands.flatMap((layer) => layer[place] ?? [])
          const sorted = column.toSorted((a, b) => a.low - b.low || a.high - b.high)
          const gaps = sorted.slice(1).map(({ low }, index) => low - (sorted[index]?.high ?? 0))
          expect(Math.min(0, ...gaps)).toBe(0)
        }
      }),
    )
  })
})

describe('undividedBands', () => {
  it('reaches from what is drawn to the total where a layer is missing', () => {
    expect(undividedBands(aStack([[2], [null]], [5]))).toMatchObject([{ low: 2, high: 5 }])
  })

  it('takes no rounding for a missing layer', () => {
    expect(undividedBands(aStack([[2], [2]], [5]))).toEqual([null])
  })

  it('says nothing without a total, or where nothing is left', () => {
    expect(undividedBands(aStack([[2], [null]]))).toEqual([null])
    expect(undividedBands(aStack([[2], [null]], [null]))).toEqual([null])
    expect(undividedBands(aStack([[5], [null]], [5]))).toEqual([null])
  })
})

describe('labelledLines', () => {
  it('has the total first, then the layers from the top down', () => {
    const data = aStack([[2], [4]], [6])

    const { lines } = labelledLines(data, stackBands(data))

    expect(lines.map(({ name }) => name)).toEqual(['I alt', 'Lag 1', 'Lag 0'])
  })

  it('points at the middle of each layer, and says its own figure', () => {
    const data = aStack([[2], [4]])

    const { lines } = labelledLines(data, stackBands(data))

    expect(lines.map(({ cells }) => [cells[0]?.value, cells[0]?.text])).toEqual([
      [4, '4'],
      [1, '2'],
    ])
  })

  it('points nowhere where the figure is missing', () => {
    const data = aStack([[null], [4]])

    expect(labelledLines(data, stackBands(data)).lines[1]?.cells[0]?.value).toBeNull()
  })
})

describe('stackHeights', () => {
  it('has zero, the top of the stack and the total', () => {
    const data = aStack([[2], [3]], [6])

    const heights = stackHeights(data, stackBands(data))

    expect([Math.min(...heights), Math.max(...heights)]).toEqual([0, 6])
  })
})
