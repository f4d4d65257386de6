import { aDraft } from '../testing/drafts.ts'
import { changesInWords } from './changes.ts'
import { linesInWords } from './draft-check.ts'
import { differenceInWords } from './draft-differences.ts'
import { standingOf } from './draft.ts'
import type { Unit } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

describe('changesInWords', () => {
  it.each([
    [{ new: 1240, changed: 40, withdrawn: 0 }, '1.240 nye og 40 ændrede'],
    [{ new: 1, changed: 1, withdrawn: 1 }, '1 ny, 1 ændret og 1 udgået'],
    [{ new: 0, changed: 0, withdrawn: 2 }, '2 udgåede'],
    [{ new: 0, changed: 0, withdrawn: 0 }, null],
  ])('names the kinds of change that there are in %o', (counts, words) => {
    expect(changesInWords(counts)).toBe(words)
  })
})

describe('linesInWords', () => {
  it.each([
    [[], 1, null],
    [[3], 1, 'linje 3'],
    [[3, 5], 2, 'linje 3 og 5'],
    [[3, 5, 8, 9, 10], 6, 'linje 3, 5, 8, 9, 10 og 1 anden'],
    [[1003, 5, 8, 9, 10, 11], 1200, 'linje 1.003, 5, 8, 9, 10 og 1.195 andre'],
  ])('says where %o of %i are', (lines, count, words) => {
    expect(linesInWords(lines, count)).toBe(words)
  })
})

describe('differenceInWords', () => {
  it.each([
    ['percent-of-labour-force', 1, 0.1, 3.1, '0,1 pct.point højere'],
    ['percent-of-labour-force', 1, 0.01, 3.01, 'uændret, som det vises'],
    ['full-time-persons', 0, -12, 1514, '12 færre'],
    ['dkk-millions', 1, 2.5, 13, '2,5 mio. kr. mere'],
    ['rank', 0, 2, 23, '2 pladser dårligere'],
    ['person-difference', 0, -10, -30, '10 færre'],
  ] as const)('never shows a bare sign: %s', (unit, decimals, difference, after, words) => {
    const said = differenceInWords(difference, { unit: unit satisfies Unit, decimals }, after)

    expect(said.replaceAll('\u00A0', ' ')).toBe(words)
  })
})

describe('standingOf', () => {
  it.each([
    ['the reason of a failure', { state: 'failed', fault: 'Filen er tom.' }, 'Filen er tom.'],
    ['when a scheduled one is due', { state: 'scheduled' }, 'Planlagt'],
    ['why a publication was refused', { fault: 'Tallene er ændret.' }, 'Tallene er ændret.'],
    ['how many faults there are', { errors: 1200 }, '1.200 fejl'],
    ['how many warnings are left', { warningsLeft: 2 }, '2 advarsler tilbage'],
  ] as const)('says %s', (_, words, expected) => {
    expect(standingOf(aDraft(words)).words).toBe(expected)
  })
})
