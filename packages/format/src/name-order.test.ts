import { compareNames } from './name-order.ts'
import { describe, expect, it } from 'vitest'

describe('compareNames', () => {
  it('has æ, ø and å last, and aa with å', () => {
    const names = ['Aarhus', 'Ærø', 'Aabenraa', 'Odder', 'Ørsted', 'Albertslund']

    expect(names.toSorted(compareNames)).toEqual([
      'Albertslund',
      'Odder',
      'Ærø',
      'Ørsted',
      'Aabenraa',
      'Aarhus',
    ])
  })
})
