import { describe, expect, it } from 'vitest'
import { listOf } from './list.ts'

describe('listOf', () => {
  it.each([
    ['nothing', [], ''],
    ['one', ['a'], 'a'],
    ['two', ['a', 'b'], 'a og b'],
    ['three', ['a', 'b', 'c'], 'a, b og c'],
    ['four', ['a', 'b', 'c', 'd'], 'a, b, c og d'],
  ])('writes %s', (_, names, text) => {
    expect(listOf(names)).toBe(text)
  })
})
