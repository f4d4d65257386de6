import { MissingReason, Unit, missingValue, numberValue } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { formatBare, formatFigure, formatFigureInText, missingLabel } from './figure.ts'

const share = { unit: 'percent-of-labour-force', decimals: 1 } as const
const rank = { unit: 'rank', decimals: 0 } as const

describe('a figure in a sentence', () => {
  it.each([
    ['money that is lost', -11, 'dkk-millions', 'minus\u00A011\u00A0mio.\u00A0kr.'],
    ['money that is won', 11, 'dkk-millions', '11\u00A0mio.\u00A0kr.'],
    ['a difference, which has a word already', -180, 'person-difference', '180\u00A0færre'],
  ] as const)('has no sign: %s', (_, number, unit, text) => {
    expect(formatFigureInText(numberValue(number), { unit, decimals: 0 })).toBe(text)
  })
})

describe('formatFigure', () => {
  it.each([
    ['a share', 3.4, 'percent-of-labour-force', 1, '3,4\u00A0%'],
    ['a share of the population', 12, 'percent-of-population', 1, '12,0\u00A0%'],
    ['a share with two decimals', 22.22, 'percent', 2, '22,22\u00A0%'],
    ['a count of persons', 3736, 'full-time-persons', 0, '3.736'],
    ['full-time persons with decimals', 46.71, 'full-time-persons', 2, '46,71'],
    ['a count of spells', 901, 'spells', 0, '901'],
    ['no persons at all', 0, 'persons', 0, '0'],
    ['a place', 21, 'rank', 0, 'nr.\u00A021'],
    ['a share below', -0.1, 'percentage-points', 1, '0,1\u00A0pct.point\u00A0lavere'],
    ['a share above', 0.1, 'percentage-points', 1, '0,1\u00A0pct.point\u00A0højere'],
    ['shares that print the same', -0.04, 'percentage-points', 1, '0,0\u00A0pct.point'],
    ['fewer persons than expected', -180, 'person-difference', 0, '180\u00A0færre'],
    ['more persons than expected', 40, 'person-difference', 0, '40\u00A0flere'],
    ['as many as expected', -0.2, 'person-difference', 0, '0'],
    ['a large amount', 13, 'dkk-millions', 0, '13\u00A0mio.\u00A0kr.'],
    ['a smaller amount', 1250, 'dkk-thousands', 0, '1.250\u00A0t.kr.'],
  ] as const)('writes %s', (_, number, unit, decimals, text) => {
    expect(formatFigure(numberValue(number), { unit, decimals })).toBe(text)
  })

  it.each(MissingReason.options)('writes a dash for a figure that is %s', (reason) => {
    expect(formatFigure(missingValue(reason), share)).toBe('–')
  })

  it.each(Unit.options)('never confuses zero with a missing %s', (unit) => {
    expect(formatFigure(numberValue(0), { unit, decimals: 0 })).toContain('0')
  })
})

describe('formatBare', () => {
  it.each([
    ['a share without its sign', 3.4, share, '3,4'],
    ['a place as a number', 21, rank, '21'],
    ['a value', numberValue(3.4), share, '3,4'],
    ['a missing value as a dash', missingValue('suppressed'), share, '–'],
  ])('writes %s', (_, shown, figure, text) => {
    expect(formatBare(shown, figure)).toBe(text)
  })
})

describe('missingLabel', () => {
  it.each([
    ['suppressed', 'diskretioneret'],
    ['not-published', 'endnu ikke offentliggjort'],
    ['not-applicable', 'findes ikke for området'],
    ['missing', 'mangler'],
    ['withdrawn', 'trukket tilbage'],
  ] as const)('calls what is %s "%s"', (reason, label) => {
    expect(missingLabel(reason)).toBe(label)
  })
})
