import { describe, expect, it } from 'vitest'
import { createToday } from './clock.ts'

describe('today', () => {
  it('turns at midnight in Denmark', () => {
    let now = new Date('2019-06-03T21:59:59.999Z')
    const today = createToday(() => now)
    expect(today()).toBe('2019-06-03')

    now = new Date('2019-06-03T22:00:00.000Z')

    expect(today()).toBe('2019-06-04')
  })

  it('follows a clock that is set back', () => {
    let now = new Date('2019-06-04T12:00:00Z')
    const today = createToday(() => now)
    today()

    now = new Date('2019-06-01T12:00:00Z')

    expect(today()).toBe('2019-06-01')
  })
})
