import { describe, expect, it } from 'vitest'
import { takeTurns } from './turns.ts'

describe('takeTurns', () => {
  it('is over when the thread has been held for some milliseconds, and begins anew', async () => {
    const turns = takeTurns()
    expect(turns.isOver()).toBe(false)

    const until = performance.now() + 20
    while (performance.now() < until);
    expect(turns.isOver()).toBe(true)

    await turns.next()
    expect(turns.isOver()).toBe(false)
  })

  it('lets those have their turn who wait already', async () => {
    const order: string[] = []
    setImmediate(() => order.push('another'))

    await takeTurns().next()

    expect([...order, 'the work']).toEqual(['another', 'the work'])
  })
})
