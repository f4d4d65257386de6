import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceWords } from './difference.ts'
import { formatNumber } from './number.ts'

describe('differenceWords', () => {
  it.each([
    ['lower', 3, 3.5, '0,5 pct.point lavere'],
    ['higher', 12.3, 10.1, '2,2 pct.point højere'],
    ['the same', 2.4, 2.4, 'på niveau'],
    ['the same in print', 10.11, 10.14, 'på niveau'],
    ['different in print only by a hair', 3.349, 3.351, '0,1 pct.point lavere'],
    ['apart by a half, free of binary noise', 0.35, 0.1, '0,3 pct.point højere'],
    ['zero beside a number', 0, 0.4, '0,4 pct.point lavere'],
  ])('says that a share is %s', (_, own, other, words) => {
    const said = differenceWords(own, other, { decimals: 1, hasUnit: true })

    expect(said.replaceAll('\u00A0', ' ')).toBe(words)
  })

  it.each([
    ['a lower figure', 3, 3.5, '0,5 lavere'],
    ['a higher figure', 3.5, 3, '0,5 højere'],
    ['figures that print the same', 3.44, 3.36, 'på niveau'],
    ['figures that only just print differently', 3.449, 3.451, '0,1 lavere'],
    ['zero against zero', 0, 0, 'på niveau'],
  ])('leaves the unit to a heading: %s', (_, own, other, words) => {
    expect(differenceWords(own, other, { decimals: 1, hasUnit: false })).toBe(words)
  })

  it('never contradicts the printed figures', () => {
    const figure = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(figure, figure, (own, other) => {
        const words = differenceWords(own, other, { decimals: 1, hasUnit: false })
        const isSame = formatNumber(own, 1) === formatNumber(other, 1)

        expect(words === 'på niveau').toBe(isSame)
        expect(words.endsWith('lavere')).toBe(!isSame && own < other)
        expect(words).not.toMatch(/^0,0 |[-+\u2212]/)
      }),
    )
  })
})
