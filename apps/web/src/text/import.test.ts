import { importText } from './import.ts'
import { describe, expect, it } from 'vitest'

const { count } = importText

describe('importText', () => {
  it.each([
    [0, '0 nye, 0 ændrede, 0 uændrede, 0 udgåede'],
    [1, '1 ny, 1 ændret, 1 uændret, 1 udgået'],
    [1234, '1.234 nye, 1.234 ændrede, 1.234 uændrede, 1.234 udgåede'],
  ])('counts %i figures', (number, words) => {
    const said = [count.new, count.changed, count.unchanged, count.withdrawn]

    expect(said.map((word) => word(number)).join(', ')).toBe(words)
  })
})
