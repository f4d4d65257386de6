import { describe, expect, it } from 'vitest'
import { Unit, comparesAcrossAreas, unitKind } from './unit.ts'

describe('unitKind', () => {
  it.each([
    ['percent-of-labour-force', 'share'],
    ['percent-of-population', 'share'],
    ['full-time-persons', 'count'],
    ['spells', 'count'],
    ['rank', 'rank'],
    ['percentage-points', 'difference'],
    ['person-difference', 'difference'],
    ['dkk-millions', 'money'],
  ] as const)('knows that %s is a %s', (unit, kind) => {
    expect(unitKind(unit)).toBe(kind)
  })
})

describe('comparesAcrossAreas', () => {
  it('lets no count, money or place of a municipality stand beside the country', () => {
    const comparable = Unit.options.filter(comparesAcrossAreas)

    expect(comparable).toEqual([
      'percent-of-labour-force',
      'percent-of-population',
      'percent',
      'percentage-points',
    ])
  })
})
