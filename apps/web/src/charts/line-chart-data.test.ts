import { hasPreliminary, lastFigure, preliminaryFrom } from './line-chart-data.ts'
import { describe, expect, it } from 'vitest'

/** One letter per period: `f` final, `p` preliminary, `.` missing. */
const line = (text: string) => ({
  cells: Array.from(text, (letter) => ({
    value: letter === '.' ? null : 1,
    preliminary: letter === 'p',
    text: '',
    remark: null,
  })),
})

describe('preliminaryFrom', () => {
  it.each([
    ['two preliminary months', ['fffpp', 'fffpp'], 3],
    ['no preliminary months', ['fffff', 'fffff'], null],
    ['a line that was preliminary when it stopped', ['fpp..', 'ffffp'], 4],
    ['lines of different length', ['ffpp.', 'fffpp'], 3],
    ['a preliminary month before final ones', ['fpfff'], null],
    ['nothing but preliminary months', ['ppp'], 0],
    ['no lines', [], null],
  ])('finds where the band begins with %s', (_, lines, place) => {
    expect(preliminaryFrom(lines.map(line))).toBe(place)
  })
})

describe('hasPreliminary', () => {
  it.each([
    ['fpfff', true],
    ['fffff', false],
    ['.....', false],
  ])('knows it of %s', (text, expected) => {
    expect(hasPreliminary([line(text)])).toBe(expected)
  })
})

describe('lastFigure', () => {
  it.each([
    ['fff..', 2],
    ['.....', null],
  ])('finds the newest figure of %s', (text, place) => {
    expect(lastFigure(line(text))).toBe(place)
  })
})
