import { describe, expect, it } from 'vitest'
import { CategorySlug, Indicator, total } from './indicator.ts'
import { anIndicator } from './testing.ts'

describe('Indicator', () => {
  it.each([
    ['a title', { title: '' }],
    ['a phrase for sentences', { phrase: '' }],
    ['a measure', { measure: '' }],
    ['a definition that says something', { definition: 'Ledige.' }],
    ['a unit that is known', { unit: 'æbler' }],
    ['a possible number of decimals', { decimals: 4 }],
    ['a whole number of decimals', { decimals: 0.5 }],
    ['a slug without capitals and spaces', { slug: 'Brutto ledighed' }],
    ['a source', { source: { publisher: '', tableId: null, url: null } }],
  ])('needs %s', (_, words) => {
    expect(Indicator.safeParse({ ...anIndicator(), ...words }).success).toBe(false)
  })

  it.each(['-ledighed', 'ledighed-', 'led--ighed', 'ledighæd', ''])(
    'has no slug like %j',
    (slug) => {
      expect(CategorySlug.safeParse(slug).success).toBe(false)
    },
  )

  it('calls the total "i-alt"', () => {
    expect(total).toBe('i-alt')
  })
})
