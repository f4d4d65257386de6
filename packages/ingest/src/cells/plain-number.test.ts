import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from './danish-number.ts'
import { plainNumber, plainNumberReader } from './plain-number.ts'

describe('plainNumber', () => {
  it('is the nearest number to what is written, as the careful reading gives it', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 })
    const written = fc.tuple(fc.constantFrom('', '-'), digits, fc.option(digits))
    fc.assert(
      fc.property(written, ([sign, whole, decimals]) => {
        const text = `${sign}${whole.join('')}${decimals === null ? '' : `,${decimals.join('')}`}`

        const careful = parseNumber(text, 'comma')

        expect(plainNumber(text, 'comma')).toBe(
          text.replace('-', '').length > 15 ? Number.NaN : careful,
        )
      }),
    )
  })

  it.each(['', '-', ',', '3,', ',4', '3,4,5', '3.4', '1.234', ' 3', '3 %', '3*', '+3', '1e3', '٣'])(
    'leaves %j to the careful reading',
    (text) => {
      expect(plainNumber(text, 'comma')).toBeNaN()
    },
  )

  it('never gives a negative zero', () => {
    expect(Object.is(plainNumber('-0', 'comma'), 0)).toBe(true)
  })

  it('reads bytes just as texts', () => {
    const signs = fc.array(fc.constantFrom('0', '7', ',', '.', '-', ' ', 'æ'), { maxLength: 17 })
    fc.assert(
      fc.property(signs, fc.constantFrom('comma', 'point'), (parts, decimal) => {
        const text = parts.join('')
        const bytes = new TextEncoder().encode(`1;${text};2`)

        const read = plainNumberReader(decimal)(bytes, 2, bytes.length - 2)

        expect(read).toBe(plainNumber(text, decimal))
      }),
      { numRuns: 1000 },
    )
  })
})
