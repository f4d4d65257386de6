import { describe, expect, it } from 'vitest'
import { formatDate, formatDateTime } from './date.ts'

describe('formatDate', () => {
  it.each([
    ['a day', '2019-06-04', '4. juni 2019'],
    ['the last day of a year', '2019-12-31', '31. december 2019'],
    ['the day in Denmark of a late summer evening in UTC', '2019-06-04T22:30:00Z', '5. juni 2019'],
    ['the day in Denmark of a winter evening in UTC', '2019-12-31T22:30:00Z', '31. december 2019'],
  ])('writes %s', (_, iso, text) => {
    expect(formatDate(iso)).toBe(text)
  })

  it('refuses what is no date', () => {
    expect(() => formatDate('i morgen')).toThrow(RangeError)
  })
})

describe('formatDateTime', () => {
  it.each([
    ['summer time', '2019-06-04T12:05:00Z', '4. juni 2019 kl. 14.05'],
    ['winter time', '2019-11-13T07:00:00.000Z', '13. november 2019 kl. 08.00'],
    ['midnight as 00', '2019-06-04T22:00:00Z', '5. juni 2019 kl. 00.00'],
  ])('writes %s', (_, iso, text) => {
    expect(formatDateTime(iso)).toBe(text)
  })
})
