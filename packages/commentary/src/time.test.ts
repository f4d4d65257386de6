import { Period, periodRange } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { findSince, findThroughout, inPeriod } from './time.ts'

const run = (from: string, til: string) => periodRange(Period.parse(from), Period.parse(til))

describe('inPeriod', () => {
  it.each([
    ['2019M03', 'i marts 2019'],
    ['2019K1', 'i 1. kvartal 2019'],
    ['2019H2', 'i 2. halvår 2019'],
    ['2019', 'i 2019'],
    ['2019YTD03', 'i januar–marts 2019'],
    ['2019MAT03', 'i de 12 måneder til og med marts 2019'],
  ])('says when %s is', (period, text) => {
    expect(inPeriod(Period.parse(period))).toBe(text)
  })
})

describe('findSince', () => {
  it.each([
    ['two months', '2019M08', '2019M09', 'de to seneste måneder'],
    ['three quarters', '2019K1', '2019K3', 'de tre seneste kvartaler'],
    ['two half-years', '2018H1', '2018H2', 'de to seneste halvår'],
    ['two years', '2017', '2018', 'de to seneste år'],
    ['five months', '2019M05', '2019M09', 'de fem seneste måneder'],
    ['six months by their first', '2019M04', '2019M09', 'siden april 2019'],
  ])('counts %s', (_, from, til, text) => {
    expect(findSince(run(from, til))).toBe(text)
  })

  it.each([
    ['one month', '2019M09', '2019M09'],
    ['no month', '2019M09', '2019M08'],
    ['rolling years, which overlap', '2019MAT01', '2019MAT09'],
    ['years to date, which overlap', '2019YTD01', '2019YTD09'],
  ])('makes no run of %s', (_, from, til) => {
    expect(findSince(run(from, til))).toBeNull()
  })
})

describe('findThroughout', () => {
  it.each([
    ['13 months', '2018M09', '2019M09', 'i hele perioden september 2018\u00A0– september 2019'],
    ['five quarters', '2018K3', '2019K3', 'i hele perioden 3. kvartal 2018\u00A0– 3. kvartal 2019'],
    ['two years', '2017', '2018', 'de to seneste år'],
  ])('says a window of %s by its ends', (_, from, til, text) => {
    expect(findThroughout(run(from, til))).toBe(text)
  })

  it('says nothing of rolling years, which overlap', () => {
    expect(findThroughout(run('2018MAT09', '2019MAT09'))).toBeNull()
  })
})
