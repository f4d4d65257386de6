import { describe, expect, it } from 'vitest'
import { isDue } from './rhythm.ts'

describe('when somebody is told', () => {
  it.each([
    ['every import at once', 'each-import', '2019-06-04T08:00:00Z', '2019-06-04T08:00:01Z', true],
    ['a week not before Monday', 'weekly', '2019-06-04T08:00:00Z', '2019-06-09T22:00:00Z', false],
    ['a week on Monday at seven', 'weekly', '2019-06-04T08:00:00Z', '2019-06-10T05:00:00Z', true],
    ['in winter too', 'weekly', '2019-11-20T08:00:00Z', '2019-11-25T05:59:59Z', false],
    ['and an hour later by UTC', 'weekly', '2019-11-20T08:00:00Z', '2019-11-25T06:00:00Z', true],
    ['a week once', 'weekly', '2019-06-10T05:00:00Z', '2019-06-16T12:00:00Z', false],
    ['a month on the first', 'monthly', '2019-06-04T08:00:00Z', '2019-06-30T22:00:00Z', false],
    ['at seven', 'monthly', '2019-06-04T08:00:00Z', '2019-07-01T05:00:00Z', true],
    ['after a long stop at once', 'monthly', '2019-06-04T08:00:00Z', '2019-09-17T05:00:00Z', true],
  ] as const)('%s', (_rule, rhythm, toldAt, now, due) => {
    expect(isDue(rhythm, toldAt, new Date(now))).toBe(due)
  })
})
