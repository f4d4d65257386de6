import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { areAlike, differInTime } from './alike-headings.ts'
import { fitsMeasure, unitOf } from './measure-words.ts'

describe('unitOf', () => {
  it.each([
    ['Antal personer', 'persons'],
    ['Antal fuldtidspersoner', 'full-time-persons'],
    ['Antal ledige fuldtidspersoner', 'full-time-persons'],
    ['Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år', 'percent-of-labour-force'],
    ['Fuldtidspersoner i pct. af befolkningen16-66 år', 'percent-of-population'],
    ['Andel personer med ordinære timer', 'percent'],
    ['Antal forløb', 'spells'],
    ['Afvigelse i pct. point', 'percentage-points'],
    ['Gennemsnitligt timetal', null],
  ])('reads %s as %s', (heading, unit) => {
    expect(unitOf(heading)).toBe(unit)
  })
})

describe('fitsMeasure', () => {
  it.each([
    ['pct. af arbejdsstyrken, shortened', 'Fuldtidspersoner i pct. af arbejdsstyrken', true],
    ['the same ages', 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år', true],
    ['other ages', 'Fuldtidspersoner i pct. af arbejdsstyrken 16-64 år', false],
    ['another denominator', 'Fuldtidspersoner i pct. af befolkningen 16-66 år', false],
    ['an adjusted figure', 'Sæsonkorrigeret fuldtidspersoner i pct. af arbejdsstyrken', false],
  ])('tells %s', (_, heading, fits) => {
    expect(fitsMeasure(heading, anIndicator())).toBe(fits)
  })

  it.each([
    ['Antal forløb', false],
    ['Antal afsluttede forløb', true],
    ['Antal påbegyndte forløb', false],
  ])('tells ended spells from %s', (heading, fits) => {
    const ended = anIndicator({
      title: 'Afsluttede forløb',
      measure: 'forløb',
      unit: 'spells',
      denominator: null,
    })

    expect(fitsMeasure(heading, ended)).toBe(fits)
  })
})

describe('areAlike', () => {
  it.each([
    [
      'Fuldtidspersoner i pct. af arbejdsstyrken',
      'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
      true,
    ],
    ['Område', 'Omraade', true],
    ['Antal fuldtidspersoner', 'Antal fuldtidspersonr', true],
    ['Fuldtidspersoner i pct. af arbejdsstyrken', 'Fuldtidspersoner i pct. af befolkningen', false],
    ['Antal personer', 'Antal fuldtidspersoner', false],
    ['Køn', 'Alder', false],
  ])('%s and %s: %s', (one, other, alike) => {
    expect(areAlike(one, other)).toBe(alike)
    expect(areAlike(other, one)).toBe(alike)
  })
})

describe('differInTime', () => {
  it('takes a title for the same when it names other months', () => {
    expect(differInTime('Ledige, 2019M01-2019M03', 'Ledige, 2019M02-2019M04')).toBe(true)
  })

  it('takes another word for another title', () => {
    expect(differInTime('Ledige 2019', 'Beskæftigede 2019')).toBe(false)
  })
})
