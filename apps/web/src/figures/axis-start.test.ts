import { valueAxis } from '../charts/value-axis.ts'
import { axisStartWords } from './axis-start.ts'
import { describe, expect, it } from 'vitest'

describe('the start of an axis', () => {
  it.each([
    [[43.62, 53.74], 'full-time-persons', '40'],
    [[3.31, 3.52], 'percent', '3,2\u00A0%'],
  ] as const)('of %j is written as its ticks are', (numbers, unit, words) => {
    const axis = valueAxis(numbers, { decimals: 2, fromOrigin: false, inverted: false })

    expect(axisStartWords(axis, { unit, decimals: 2 })).toBe(words)
  })
})
