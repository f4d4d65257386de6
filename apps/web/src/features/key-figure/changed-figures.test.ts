import { shownChanges } from './changed-figures.ts'
import { aReply } from '../../figures/testing.ts'
import { type ChangedFigure } from '@noegletal/contract'
import { numberValue, Period, periodRange, total } from '@noegletal/domain'
import { herning } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const month = (text: string): Period => Period.parse(text)
const change = (period: string): ChangedFigure => ({
  area: herning.code,
  category: total,
  period: month(period),
  before: numberValue(3),
  after: numberValue(3.1),
})
const nameOf = (): string => herning.name
const changes = ['2019M09', '2019M05', '2018M01'].map(change)

describe('what has changed since', () => {
  it('is counted among the shown periods alone', () => {
    const periods = periodRange(month('2019M01'), month('2019M09'))
    const shown = shownChanges(aReply({ changes, changedSince: 3 }), { periods, nameOf })

    expect(shown.count).toBe(2)
    expect(shown.figures.map(({ period }) => period)).toEqual(['2019M09', '2019M05'])
  })

  it('is counted by the server where the list was cut before the first shown period', () => {
    const periods = periodRange(month('2015M01'), month('2019M09'))

    expect(shownChanges(aReply({ changes, changedSince: 700 }), { periods, nameOf }).count).toBe(
      700,
    )
  })

  it('is counted by the list where that was cut, but reaches back far enough', () => {
    const periods = periodRange(month('2018M02'), month('2019M09'))

    expect(shownChanges(aReply({ changes, changedSince: 700 }), { periods, nameOf }).count).toBe(2)
  })
})
