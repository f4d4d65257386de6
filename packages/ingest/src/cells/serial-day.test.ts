import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { readIndicatorPeriod } from './check-period.ts'
import { serialDay } from './serial-day.ts'

describe('a date that Excel shows as a number', () => {
  it.each([
    ['43617', '2019-06-01'],
    ['32874', '1990-01-01'],
    ['2019', null],
    ['43617,5', null],
    ['99999', null],
    ['Herning', null],
  ])('%s is %s', (text, day) => {
    expect(serialDay(text)).toBe(day)
  })

  it('is no period, which is said with what to do', () => {
    expect(readIndicatorPeriod('43617', anIndicator(), '2020-01-01')).toMatchObject({
      ok: false,
      error: {
        message:
          'fandt "43617", forventede en måned som 2019M03 eller marts 2019; det er Excels tal for 1. juni 2019: vis cellerne som datoer, og gem filen igen',
      },
    })
  })
})
