import { Period, type Unit } from '@noegletal/domain'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, changeWords } from './change.ts'

const from = Period.parse('2018M09')
const share = { unit: 'percent-of-labour-force', decimals: 1 } as const
const count = { unit: 'full-time-persons', decimals: 0 } as const
const rank = { unit: 'rank', decimals: 0 } as const

function aChange(difference: number, judgement: 'better' | 'worse' | null = null): Change {
  return { kind: 'change', from, difference, judgement }
}

describe('changeWords', () => {
  it.each([
    ['a fallen share', -0.3, share, '▼', '0,3\u00A0pct.point siden sep. 2018'],
    ['a risen share', 0.3, share, '▲', '0,3\u00A0pct.point siden sep. 2018'],
    ['more persons', 47, count, '▲', '47 flere end sep. 2018'],
    ['fewer persons', -1141, count, '▼', '1.141 færre end sep. 2018'],
    ['a better place', -4, rank, '▲', '4 pladser bedre end sep. 2018'],
    ['a worse place', 2, rank, '▼', '2 pladser dårligere end sep. 2018'],
    ['one place', 1, rank, '▼', '1 plads dårligere end sep. 2018'],
    ['the same', 0, share, '▶', 'uændret siden sep. 2018'],
    ['what prints as zero', -0.04, share, '▶', 'uændret siden sep. 2018'],
    ['less than one person', 0.4, count, '▶', 'uændret siden sep. 2018'],
  ] as const)('says %s', (_, difference, figure, sign, text) => {
    expect(changeWords(aChange(difference), figure)).toMatchObject({ sign, text })
  })

  it.each([
    ['dkk-millions', 1.5, '1,5\u00A0mio.\u00A0kr. mere end sep. 2018'],
    ['dkk-millions', -1.5, '1,5\u00A0mio.\u00A0kr. mindre end sep. 2018'],
    ['person-difference', -30, '30,0 færre end sep. 2018'],
    ['percentage-points', -0.2, '0,2\u00A0pct.point siden sep. 2018'],
  ] as const)('says a change in %s of %d', (unit, difference, text) => {
    expect(changeWords(aChange(difference), { unit, decimals: 1 }).text).toBe(text)
  })

  it.each([
    ['a share', 0.3, share, 'steget 0,3\u00A0pct.point siden sep. 2018'],
    ['a fallen share', -0.3, share, 'faldet 0,3\u00A0pct.point siden sep. 2018'],
    ['a count', 47, count, '47 flere end sep. 2018'],
  ] as const)('speaks the direction of %s without a sign', (_, difference, figure, spoken) => {
    expect(changeWords(aChange(difference), figure).spoken).toBe(spoken)
  })

  it.each([
    ['better', 'bedre'],
    ['worse', 'dårligere'],
    [null, null],
  ] as const)('passes on the judgement %s', (judgement, word) => {
    expect(changeWords(aChange(-0.3, judgement), share).judgement).toBe(word)
  })

  it('does not judge what prints as unchanged', () => {
    expect(changeWords(aChange(-0.04, 'better'), share).judgement).toBeNull()
  })

  it('calls a change that is smaller than the usual correction neither a rise nor a fall', () => {
    const change = { ...aChange(-0.1, 'better'), withinRevision: true }
    const text = 'stort set uændret siden sep. 2018'

    expect(changeWords(change, share)).toEqual({ sign: '▶', text, spoken: text, judgement: null })
  })

  it('says of what prints the same that it is unchanged, not nearly so', () => {
    const change = { ...aChange(0.01), withinRevision: true }

    expect(changeWords(change, share).text).toBe('uændret siden sep. 2018')
  })

  it('does not say the judgement of a place twice', () => {
    expect(changeWords(aChange(-4, 'better'), rank).judgement).toBeNull()
  })

  it('says that there was no figure', () => {
    expect(changeWords({ kind: 'none', from, reason: 'missing' }, share)).toEqual({
      sign: '',
      text: 'intet tal for sep. 2018',
      spoken: 'intet tal for sep. 2018',
      judgement: null,
    })
  })

  it('says that a break forbids the comparison', () => {
    expect(changeWords({ kind: 'none', from, reason: 'break' }, share).text).toBe(
      'kan ikke sammenlignes med sep. 2018 (databrud)',
    )
  })

  describe('with the figure of today', () => {
    it('calls two figures that print the same unchanged', () => {
      // 3,36 and 3,44 both print as 3,4, although their difference prints as 0,1.
      expect(changeWords(aChange(0.08, 'worse'), share, 3.44).text).toBe('uændret siden sep. 2018')
    })

    it('does not call two figures unchanged that print differently', () => {
      // 3,449 prints as 3,4 and 3,451 as 3,5.
      expect(changeWords(aChange(0.002), share, 3.451)).toMatchObject({
        sign: '▲',
        text: 'under 0,1\u00A0pct.point siden sep. 2018',
      })
    })

    it('is not deceived by binary fractions', () => {
      // 4,15 and 4,18 both print as 4,2, but 4.18 − 0.03 is 4.1499999999999995 in binary.
      expect(changeWords(aChange(0.03), share, 4.18).text).toBe('uændret siden sep. 2018')
    })
  })

  it('never shows a bare plus or minus', () => {
    const units: Unit[] = ['percent', 'persons', 'rank', 'percentage-points', 'dkk-thousands']
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom(...units),
        (difference, unit) => {
          const { text, spoken } = changeWords(aChange(difference), { unit, decimals: 1 })

          expect(text + spoken).not.toMatch(/[+\-\u2212]/)
        },
      ),
    )
  })
})
