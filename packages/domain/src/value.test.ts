import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MissingReason, Value, missingValue, numberOf, numberValue, sameValue } from './value.ts'

const values = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(numberValue),
  fc.constantFrom(...MissingReason.options).map(missingValue),
)

describe('Value', () => {
  it('keeps zero apart from every reason for a missing number', () => {
    for (const reason of MissingReason.options) {
      expect(sameValue(numberValue(0), missingValue(reason))).toBe(false)
    }
    expect(numberOf(numberValue(0))).toBe(0)
  })

  it('keeps the reasons apart', () => {
    expect(sameValue(missingValue('suppressed'), missingValue('missing'))).toBe(false)
    expect(sameValue(missingValue('suppressed'), missingValue('suppressed'))).toBe(true)
  })

  it('is a number or a reason, never both and never neither', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(Value.parse(value)).toEqual(value)
        expect(numberOf(value) === null).toBe(value.kind === 'missing')
      }),
    )
  })

  it.each([
    { kind: 'number', number: Number.NaN },
    { kind: 'number', number: Number.POSITIVE_INFINITY },
    { kind: 'number', number: null },
    { kind: 'number', number: '3,4' },
    { kind: 'missing' },
    { kind: 'missing', reason: 'lost' },
  ])('is not $kind $number $reason', (value) => {
    expect(Value.safeParse(value).success).toBe(false)
  })

  it('is the same as itself, and alike both ways', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(sameValue(a, a)).toBe(true)
        expect(sameValue(a, b)).toBe(sameValue(b, a))
      }),
    )
  })
})
