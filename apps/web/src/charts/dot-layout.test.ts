import { type DotRow, layOutDots, roomyTicks } from './dot-layout.ts'
import { giveWhatIsMissing } from '../testing/give-what-is-missing.ts'
import { valueAxis } from './value-axis.ts'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

beforeAll(giveWhatIsMissing)

const axis = valueAxis([2, 4], { decimals: 1, fromOrigin: false, inverted: false })

/** Rows with figures between 2 and 4 %. */
function rowsOf(names: readonly string[]): DotRow[] {
  return names.map((name, index) => ({
    id: String(index),
    rank: String(index + 1),
    name,
    value: 2 + (2 * index) / Math.max(1, names.length),
    text: '3,4 %',
    preliminary: false,
    tone: 'plain',
  }))
}

const all = rowsOf(Array.from({ length: 98 }, (_, index) => `Kommune ${index}`))

describe('layOutDots', () => {
  it('has one column for a few, and for many where there is no room for two', () => {
    expect(layOutDots(rowsOf(['Herning', 'Struer']), { width: 1200, axis }).columns).toHaveLength(1)
    expect(layOutDots(all, { width: 330, axis }).columns).toHaveLength(1)
  })

  it('has all municipalities in two columns, one half after the other', () => {
    const { columns } = layOutDots(all, { width: 1200, axis })

    expect(columns.map(({ rows }) => [rows.length, rows[0]?.rank])).toEqual([
      [49, '1'],
      [49, '50'],
    ])
  })

  it('fits all municipalities on one sheet of paper', () => {
    expect(layOutDots(all, { width: 642, axis }).height).toBeLessThan(930)
  })

  it('keeps texts and dots apart and inside their column, whatever the names', () => {
    const name = fc.constantFrom('Ringkøbing-Skjern', 'Vesthimmerlands', 'Ærø', 'Faaborg-Midtfyn')
    const names = fc.array(name, { minLength: 1, maxLength: 98 })
    fc.assert(
      fc.property(names, fc.integer({ min: 320, max: 1400 }), (given, width) => {
        const { columns } = layOutDots(rowsOf(given), { width, axis })
        for (const { start, nameStart, fieldStart, fieldEnd, figureEnd, rows, x } of columns) {
          const stops = [0, start, nameStart, fieldStart, fieldEnd, figureEnd, width + 0.01]
          expect(stops).toEqual(stops.toSorted((a, b) => a - b))
          const dots = rows.map(({ value }) => x(value))
          expect(Math.min(...dots)).toBeGreaterThanOrEqual(fieldStart)
          expect(Math.max(...dots)).toBeLessThanOrEqual(fieldEnd)
        }
      }),
    )
  })
})

const format = (value: number): string => `${value.toFixed(1)} %`

describe('roomyTicks', () => {
  it('leaves out ticks that would stand in each other', () => {
    const wide = roomyTicks({ fieldStart: 0, fieldEnd: 800 }, axis, format)
    const narrow = roomyTicks({ fieldStart: 0, fieldEnd: 120 }, axis, format)

    expect(wide).toEqual(axis.ticks)
    expect(narrow.length).toBeLessThan(wide.length)
    expect(narrow[0]).toBe(axis.ticks[0])
  })
})
