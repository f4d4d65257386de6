import { describe, expect, it } from 'vitest'
import { dayInDenmark } from './day.ts'

describe('dayInDenmark', () => {
  it.each([
    ['in winter the day begins at 23 UTC', '2019-11-12T23:00:00Z', '2019-11-13'],
    ['a second before it is still the day before', '2019-11-12T22:59:59Z', '2019-11-12'],
    ['in summer the day begins at 22 UTC', '2019-06-03T22:00:00Z', '2019-06-04'],
    ['a second before it is still the day before', '2019-06-03T21:59:59Z', '2019-06-03'],
    ['a new year', '2019-12-31T23:30:00Z', '2020-01-01'],
  ])('%s', (_rule, instant, day) => {
    expect(dayInDenmark(new Date(instant))).toBe(day)
  })
})
