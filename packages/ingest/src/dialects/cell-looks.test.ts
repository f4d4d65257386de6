import { describe, expect, it } from 'vitest'
import { isMark, looksLikeNumber } from './cell-looks.ts'

describe('looksLikeNumber', () => {
  it.each(['3,4', '-0,1', '−222', '1.234,5', '1 526', '3.4', '12 %', '3,8*', 7])('%s', (cell) => {
    expect(looksLikeNumber(cell)).toBe(true)
  })

  it.each(['', '..', '2019M03', 'Herning', '16-24 år', '1. kvt. 2019', null])('not %s', (cell) => {
    expect(looksLikeNumber(cell)).toBe(false)
  })

  it('says no at once to a text that never ends', () => {
    expect(looksLikeNumber(`1${' '.repeat(32_000)}x`)).toBe(false)
  })
})

describe('isMark', () => {
  it.each(['', '.', '..', '-', '–', 'M', null])('%s', (cell) => {
    expect(isMark(cell)).toBe(true)
  })

  it('is no number and no name', () => {
    expect([0, '0', 'Mors'].map(isMark)).toEqual([false, false, false])
  })
})
