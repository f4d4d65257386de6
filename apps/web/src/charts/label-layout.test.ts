import { layOut, labelGap, labelHeight, labelSize } from './chart-layout.ts'
import type { ChartLine, LineChartData } from './line-chart-data.ts'
import { measureText } from './measure-text.ts'
import { type ToneName } from './tones.ts'
import { giveWhatIsMissing } from '../testing/give-what-is-missing.ts'
import { valueAxis } from './value-axis.ts'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

beforeAll(giveWhatIsMissing)

const names = ['Herning', 'Ringkøbing-Skjern', 'Hele landet', 'RAR Vestjylland', 'Lyngby-Taarbæk']
const tones: readonly ToneName[] = ['own', 'neighbours', 'country', 'fourth', 'context']
const values = fc.array(
  fc.option(fc.double({ min: -500, max: 100_000, noNaN: true }), { nil: null }),
  { minLength: 1, maxLength: 240 },
)
const pictures = fc.record({
  width: fc.integer({ min: 320, max: 1600 }),
  series: fc.array(values, { minLength: 1, maxLength: 8 }),
})

const lineOf = (numbers: readonly (number | null)[], index: number, count: number): ChartLine => ({
  id: String(index),
  name: names[index % names.length] ?? '',
  tone: tones[index] ?? 'context',
  cells: Array.from({ length: count }, (_, place) => {
    const value = numbers[place] ?? null
    return { value, preliminary: false, text: `${value?.toFixed(1)} %`, remark: null }
  }),
})

function pictureOf({ width, series }: { width: number; series: (number | null)[][] }) {
  const count = Math.max(...series.map(({ length }) => length))
  const data: LineChartData = {
    times: Array.from({ length: count }, (_, month) => ({
      time: Date.UTC(2000, month, 1),
      label: `måned ${month}`,
      short: `md. ${month}`,
    })),
    lines: series.map((numbers, index) => lineOf(numbers, index, count)),
    breaks: [],
    events: [],
    gaps: [],
    remarks: [],
  }
  const numbers = series.flat().flatMap((value) => value ?? [])
  const axis = valueAxis(numbers, { decimals: 1, fromOrigin: false, inverted: false })
  return layOut({
    width,
    hasFonts: true,
    hasColumns: false,
    data,
    axis,
    monthsPerStep: 1,
    formatValue: (value) => value.toFixed(1),
    formatTick: ({ time }) => new Date(time).toISOString().slice(0, 7),
  })
}

describe('the labels at the ends of the lines', () => {
  it('never leave the picture and never lie on each other, whatever the figures, names and width', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const { labels, labelPlaces, frame } = pictureOf(picture)
        if (labelPlaces === null) return // a list above the chart, which wraps as any text

        const tops = labelPlaces.map(({ position }) => position).toSorted((a, b) => a - b)
        const gaps = tops.slice(1).map((top, above) => top - (tops[above] ?? 0))
        const rights = labels.map(
          ({ name, value }) =>
            frame.right + labelGap + measureText(`${name} ${value}`, labelSize, 400),
        )

        expect(Math.min(labelHeight, ...gaps)).toBeGreaterThanOrEqual(labelHeight - 0.001)
        expect(Math.min(frame.top, ...tops)).toBe(frame.top)
        expect(Math.max(frame.bottom, ...tops)).toBe(frame.bottom)
        expect(Math.max(0, ...rights)).toBeLessThanOrEqual(picture.width)
      }),
      { numRuns: 300 },
    )
  })

  it('stand above a chart that is too narrow for them', () => {
    expect(pictureOf({ width: 320, series: [[1, 2]] }).labelPlaces).toBeNull()
  })
})
