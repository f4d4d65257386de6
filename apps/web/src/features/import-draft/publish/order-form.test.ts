import { aDraft, aShape } from '../../../testing/drafts.ts'
import {
  type OrderForm,
  instantOf,
  orderFaults,
  proposeOrder,
  proposeReason,
  toOrder,
} from './order-form.ts'
import type { DraftComparison } from '@noegletal/contract'
import { anIndicator } from '@noegletal/domain/testing'
import { formatDateTime } from '@noegletal/format'
import { assert, date as anyDate, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'

const comparison = aDraft().comparison as DraftComparison
const aForm = (words: Partial<OrderForm> = {}): OrderForm => ({
  title: 'Oktober',
  source: 'jobindsats.dk',
  reason: 'new',
  note: '',
  isLater: false,
  date: '',
  time: '07:00',
  ...words,
})
const now = new Date('2019-12-10T09:00:00Z')

const faults = (words: Partial<OrderForm>, publishedOn = '2019-12-10') =>
  orderFaults(aForm(words), publishedOn, now).map(({ field }) => field)

describe('the proposed reason', () => {
  it.each([
    ['new figures, also with some changed', { new: 12, changed: 40 }, 30, 10, 'new'],
    [
      'late registration where most changes are',
      { new: 0, changed: 40 },
      30,
      10,
      'late-registration',
    ],
    [
      'revision where most changes are of older figures',
      { new: 0, changed: 40 },
      10,
      30,
      'revision',
    ],
    ['new figures where nothing changes', { new: 0, changed: 0 }, 0, 0, 'new'],
  ] as const)('is %s', (_, counts, lateRegistrations, revisions, expected) => {
    const proposed = proposeReason({
      ...comparison,
      counts: { ...comparison.counts, ...counts },
      lateRegistrations,
      revisions,
    })

    expect(proposed).toBe(expected)
  })
})

describe('the proposed order', () => {
  it('takes the title of the file itself, else its name without what it ends with', () => {
    const titled = aDraft({ shape: aShape({ title: 'Ledige' }) })

    expect(proposeOrder(titled, comparison, []).title).toBe('Ledige')
    expect(proposeOrder(aDraft(), comparison, []).title).toBe('marts')
  })

  it('takes the publisher of the figures, and the table', () => {
    const draft = aDraft({ tableId: 'y25i03' })

    expect(proposeOrder(draft, comparison, [anIndicator()]).source).toBe('jobindsats.dk, y25i03')
  })

  it('says again what was said before it was taken back', () => {
    const order = toOrder(aForm({ note: 'Efter aftale.' }), aDraft(), comparison)

    expect(proposeOrder(aDraft({ order }), comparison, [])).toMatchObject({
      title: 'Oktober',
      note: 'Efter aftale.',
    })
  })
})

describe('what is missing in an order', () => {
  it.each([
    ['nothing', {}, []],
    ['title and source', { title: ' ', source: '' }, ['title', 'source']],
    ['a time', { isLater: true }, ['date']],
    ['a time to come', { isLater: true, date: '2019-12-10', time: '09:59' }, ['date']],
  ])('is %s', (_, words, expected) => {
    expect(faults(words)).toEqual(expected)
  })

  it('is a time that does not come before the figures became known', () => {
    expect(faults({}, '2019-12-11')).toEqual(['date'])
    expect(faults({ isLater: true, date: '2019-12-11' }, '2019-12-11')).toEqual([])
  })
})

describe('the instant of a time in Denmark', () => {
  it.each([
    ['in summer', '2019-07-01', '08:00', '2019-07-01T08:00:00+02:00'],
    ['in winter', '2020-01-02', '07:00', '2020-01-02T07:00:00+01:00'],
    ['that comes twice, the first', '2019-10-27', '02:30', '2019-10-27T02:30:00+02:00'],
  ])('%s', (_, date, time, expected) => {
    expect(instantOf({ date, time })).toBe(expected)
  })

  it.each([
    ['', '07:00'],
    ['2019-07-01', ''],
  ])('is none for the date "%s" and the time "%s"', (date, time) => {
    expect(instantOf({ date, time })).toBeNull()
  })

  it('is shown as it was written, on any day at any time of the day', () => {
    const day = anyDate({
      min: new Date('2015-01-01'),
      max: new Date('2035-12-31'),
      noInvalidDate: true,
    })
    assert(
      property(day, integer({ min: 4, max: 23 }), (date, hour) => {
        const time = `${String(hour).padStart(2, '0')}:15`
        const instant = instantOf({ date: date.toISOString().slice(0, 10), time })

        expect(formatDateTime(instant ?? '')).toContain(`kl. ${time.replace(':', '.')}`)
      }),
    )
  })
})
