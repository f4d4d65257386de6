import { Unit } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { axisLabel, unitLabel } from './unit.ts'

describe('unitLabel and axisLabel', () => {
  it.each([
    ['percent-of-labour-force', 'pct. af arbejdsstyrken', 'Pct. af arbejdsstyrken'],
    ['full-time-persons', 'fuldtidspersoner', 'Fuldtidspersoner'],
    ['spells', 'forløb', 'Forløb'],
    ['dkk-millions', 'mio. kr.', 'Mio. kr.'],
    ['dkk-thousands', '1.000 kr.', '1.000 kr.'],
  ] as const)('name %s inside a line and as a heading', (unit, label, heading) => {
    expect(unitLabel(unit)).toBe(label)
    expect(axisLabel(unit)).toBe(heading)
  })

  it('give each unit a name of its own', () => {
    expect(new Set(Unit.options.map(unitLabel)).size).toBe(Unit.options.length)
  })
})
