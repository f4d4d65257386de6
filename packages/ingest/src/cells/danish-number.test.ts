import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalShownBy, isDoubtful, parseNumber } from './danish-number.ts'

const formats = [0, 1, 2, 3].map((decimals) => ({
  decimals,
  danish: new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }),
  english: new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }),
}))

describe('parseNumber', () => {
  it.each(formats)(
    'reads back what Danish writes with $decimals decimals',
    ({ danish, english, decimals }) => {
      fc.assert(
        fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (steps) => {
          const number = steps / 10 ** decimals + 0

          expect(parseNumber(danish.format(number), 'comma')).toBe(number)
          expect(parseNumber(english.format(number), 'point')).toBe(number)
        }),
      )
    },
  )

  it.each([
    ['1.234,5', 1234.5],
    ['3,4', 3.4],
    ['1.526', 1526],
    ['1.077', 1077],
    ['1526', 1526],
    ['12.345.678', 12_345_678],
    ['1 526', 1526],
    ['1\u00A0526,5', 1526.5],
    ['46,71', 46.71],
    ['-0,1', -0.1],
    ['\u22120,1', -0.1],
    ['\u20130,1', -0.1],
    ['+0,3', 0.3],
    ['0,0', 0],
    ['007', 7],
  ])('reads %s with a decimal comma', (text, number) => {
    expect(parseNumber(text, 'comma')).toBe(number)
  })

  it('has no negative zero', () => {
    expect(Object.is(parseNumber('-0,0', 'comma'), 0)).toBe(true)
  })

  it.each([
    '',
    '-',
    '..',
    'abc',
    '3.4',
    '1.23',
    '1.2345',
    '0.123',
    '1.234.5',
    '3,4,5',
    '1,',
    ',5',
    '1e5',
    '0x1f',
    '1.526,',
    '12 34',
    '1. 526',
    '--1',
    '+-1',
    '+−1',
    '3,4x',
    'NaN',
    'Infinity',
    '٣',
    '12345678901234',
  ])('does not take %j for a Danish number', (text) => {
    expect(parseNumber(text, 'comma')).toBeNull()
  })
})

describe('decimalShownBy', () => {
  it.each([
    ['3,4', 'comma'],
    ['1.234,5', 'comma'],
    ['3.4', 'point'],
    ['46.71', 'point'],
    ['0.123', 'point'],
    ['1.077', null],
    ['1,077', null],
    ['12', null],
    ['abc', null],
  ])('takes %s for evidence of %s', (text, mark) => {
    expect(decimalShownBy(text)).toBe(mark)
  })
})

describe('isDoubtful', () => {
  it.each([
    ['1.077', true],
    ['1,077', true],
    ['3.4', false],
    ['1 077', false],
    ['1077', false],
  ])('of %s is %s', (text, doubtful) => {
    expect(isDoubtful(text)).toBe(doubtful)
  })
})
