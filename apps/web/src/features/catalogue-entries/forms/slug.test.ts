import { slugOf } from './slug.ts'
import { describe, expect, it } from 'vitest'

describe('slugOf', () => {
  it.each([
    ['Borgere på forsorgshjem', 'borgere-paa-forsorgshjem'],
    ['  Øvrige (§ 110) ', 'oevrige-110'],
    ['Unge – Æbeltoft/Århus', 'unge-aebeltoft-aarhus'],
    ['Café', 'cafe'],
    ['§', ''],
  ])('writes %j as %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })
})
