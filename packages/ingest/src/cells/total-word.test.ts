import { describe, expect, it } from 'vitest'
import { isTotal } from './total-word.ts'

describe('isTotal', () => {
  it.each([
    '',
    'I alt',
    'i ALT',
    'Total',
    'TOT Total',
    'i-alt I alt',
    'TOT',
    'IALT I alt',
    '99 I alt',
    'Køn i alt',
    'Alder i alt',
    'Age, total',
    'Mænd og kvinder i alt',
  ])('knows %j by itself or by the heading', (member) => {
    expect(isTotal(member, 'Mænd og kvinder')).toBe(true)
  })

  it.each(['Kontanthjælp i alt', 'Mænd', 'Totalskade', 'I alt mænd', 'Bruttoledige i alt'])(
    'takes %j for a part or the total of some parts',
    (member) => {
      expect(isTotal(member, 'Ydelse')).toBe(false)
    },
  )
})
