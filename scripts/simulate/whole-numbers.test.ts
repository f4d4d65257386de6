import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, partOf, roundTo } from './whole-numbers.ts'

describe('apportion', () => {
  it('gives the last one to the largest remainder', () => {
    expect(apportion([1, 1, 2], 5)).toEqual([1, 1, 3])
  })

  it('adds up to the total, and is less than one from the exact part', () => {
    const shares = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1 })

    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 1_000_000 }), (parts, total) => {
        const sum = parts.reduce((a, b) => a + b, 0)
        const whole = apportion(parts, total)

        expect(whole.reduce((a, b) => a + b, 0)).toBe(total)
        for (const [place, part] of parts.entries()) {
          expect(Math.abs((whole[place] ?? 0) - (part * total) / sum)).toBeLessThan(1.000001)
        }
      }),
    )
  })

  it('gives nobody anything where there are no shares', () => {
    expect(apportion([0, 0], 0)).toEqual([0, 0])
  })
})

describe('roundTo', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.25, 1, 2.3],
    [-0.04, 1, 0],
    [-0.05, 1, -0.1],
    [1234.5, 0, 1235],
    [1e-9, 1, 0],
  ])('rounds %d to %d decimals as %d', (number, decimals, rounded) => {
    expect(roundTo(number, decimals)).toBe(rounded)
  })
})

describe('partOf', () => {
  it('finds the whole number that prints as the percentage', () => {
    expect(partOf(45, 22.22, 2)).toBe(10)
  })

  it('is null when none does', () => {
    expect(partOf(47, 22.22, 2)).toBeNull()
  })
})
