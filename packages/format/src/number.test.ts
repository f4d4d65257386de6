import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from './number.ts'

describe('formatNumber', () => {
  it.each([
    ['a thousands dot', 1526, 0, '1.526'],
    ['a dot for every three digits', 1234567, 0, '1.234.567'],
    ['a decimal comma', 3.4, 1, '3,4'],
    ['the decimals that are asked for', 3, 1, '3,0'],
    ['two decimals', 46.71, 2, '46,71'],
    ['the minus sign of print, not the hyphen', -0.1, 1, '\u22120,1'],
    ['a minus before thousands', -1180, 0, '\u22121.180'],
    ['zero without a sign', 0, 1, '0,0'],
    ['negative zero without a sign', -0, 0, '0'],
    ['what rounds to zero without a sign', -0.04, 1, '0,0'],
    ['a half away from zero', 2.5, 0, '3'],
    ['a negative half away from zero', -2.5, 0, '\u22123'],
    ['a half as it is spelled, not as binary has it', 1.005, 2, '1,01'],
    ['a dash for what is no number', Number.NaN, 1, '–'],
    ['a dash for infinity', Number.NEGATIVE_INFINITY, 0, '–'],
    ['what is smaller than its decimals', 4e-7, 6, '0,000000'],
    ['what rounds up into its last decimal', 9e-7, 6, '0,000001'],
    ['more than a whole number can hold', 1e21, 2, '1.000.000.000.000.000.000.000,00'],
  ])('writes %s', (_, number, decimals, text) => {
    expect(formatNumber(number, decimals)).toBe(text)
  })

  it.each([-1, 7, 0.5])('refuses %s decimals', (decimals) => {
    expect(() => formatNumber(1, decimals)).toThrow(RangeError)
  })

  it('reads back as the same number for everything that the decimals can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), roundTrip),
    )
  })

  it('writes what the browser itself writes for Denmark', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: -1e9, max: 1e9, noNaN: true }),
          // Halves, and what lies beside them in binary.
          fc.integer({ min: -1e8, max: 1e8 }).map((digits) => (digits * 10 + 5) / 1000),
        ),
        fc.integer({ min: 0, max: 6 }),
        (number, decimals) => {
          expect(formatNumber(number, decimals)).toBe(byBrowser(number, decimals))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('never writes a hyphen, a plus or a minus before zero', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (number, decimals) => {
          expect(formatNumber(number, decimals)).toMatch(
            /^(?!\u22120(,0*)?$)\u2212?\d{1,3}(\.\d{3})*(,\d+)?$/,
          )
        },
      ),
    )
  })
})

function roundTrip(digits: number, decimals: number): void {
  const number = digits / 10 ** decimals

  const text = formatNumber(number, decimals)

  const read = Number(text.replaceAll('.', '').replace(',', '.').replace('\u2212', '-'))
  expect(read).toBe(number + 0)
}

function byBrowser(number: number, decimals: number): string {
  return new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  })
    .format(number)
    .replace('-', '\u2212')
}
