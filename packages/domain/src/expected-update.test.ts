import { describe, expect, it } from 'vitest'
import { expectedUpdate } from './expected-update.ts'
import { Period } from './period.ts'

describe('the next expected update', () => {
  it.each([
    ['2019M09', 40, '2019-12-10'],
    ['2019M12', 29, '2020-02-29'],
    ['2019K3', 0, '2019-12-31'],
    ['2018', 90, '2020-03-30'],
  ])('after %s is %i days after the end of the next period: %s', (newest, usualLagDays, date) => {
    expect(expectedUpdate(Period.parse(newest), { usualLagDays })).toBe(date)
  })
})
