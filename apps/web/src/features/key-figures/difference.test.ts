import { differenceInWords } from './difference.ts'
import { missingValue, numberValue } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

const share = { unit: 'percent-of-labour-force', decimals: 1 } as const

describe('differenceInWords', () => {
  it.each([
    ['lower', 3, 3.5, '0,5 pct.point lavere'],
    ['higher', 12.3, 10.1, '2,2 pct.point højere'],
    ['the same', 2.4, 2.4, 'på niveau'],
    ['the same in print', 10.11, 10.14, 'på niveau'],
    ['different in print only by a hair', 3.349, 3.351, '0,1 pct.point lavere'],
    ['zero beside a number', 0, 0.4, '0,4 pct.point lavere'],
  ])('says that a share is %s', (_, own, other, words) => {
    const said = differenceInWords(numberValue(own), numberValue(other), share)

    expect(said?.replaceAll('\u00A0', ' ')).toBe(words)
  })

  it('says nothing when a figure is missing', () => {
    expect(differenceInWords(numberValue(3), missingValue('suppressed'), share)).toBeNull()
  })
})
