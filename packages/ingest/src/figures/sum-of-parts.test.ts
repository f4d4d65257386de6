import { type Indicator, type Mapping, arrangeFigures } from '@noegletal/domain'
import { anIndicator, anObservation } from '@noegletal/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWrongSums } from './sum-of-parts.ts'

const benefits = (words: Partial<Record<keyof Indicator, unknown>> = {}): Indicator =>
  anIndicator({
    slug: 'ydelser',
    title: 'Ydelser',
    unit: 'full-time-persons',
    dimension: {
      title: 'Ydelse',
      categories: [
        { slug: 'a-dagpenge', title: 'A-dagpenge' },
        { slug: 'fleksjob', title: 'Fleksjob' },
      ],
      sumsToTotal: true,
    },
    ...words,
  })

const target = (factor: Mapping['targets'][number]['factor']): Pick<Mapping, 'targets'> => ({
  targets: [{ measure: 'm', member: null, indicator: benefits().slug, factor }],
})

/** The messages about Herning's March 2019 with these numbers for the total and the two parts. */
function wrongSums(
  numbers: readonly (number | null)[],
  indicator = benefits(),
  mapping: Pick<Mapping, 'targets'> = { targets: [] },
): string[] {
  const categories = ['i-alt', 'a-dagpenge', 'fleksjob']
  const figures = arrangeFigures(
    numbers.map((number, index) => ({
      ...anObservation({ indicator: 'ydelser', category: categories[index] ?? '', number }),
      line: index + 2,
    })),
  )
  if (!figures.ok) throw new Error('twice')
  return [...findWrongSums(figures.value, { indicators: [indicator], areas: [] }, mapping)].map(
    ({ fault, line }) => `${line}: ${fault.message}`,
  )
}

describe('a total and its parts', () => {
  it('add up', () => {
    expect(wrongSums([12, 5, 7])).toEqual([])
  })

  it('do not add up, which is said with both numbers', () => {
    expect(wrongSums([1200, 500, 650])).toEqual([
      '2: »Ydelser« i alt for 657, marts 2019, er 1.200, men kategorierne giver 1.150',
    ])
  })

  it('add up whenever each is a rounded number, whatever the decimals', () => {
    const exact = fc.double({ min: 0, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(exact, exact, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
        const rounded = (number: number): number => Number(number.toFixed(decimals))

        expect(wrongSums([rounded(a + b), rounded(a), rounded(b)])).toEqual([])
      }),
    )
  })

  it('are told apart by a single unit when all have two decimals', () => {
    expect(wrongSums([12.35, 5.11, 7.23])).toHaveLength(0)
    expect(wrongSums([12.36, 5.11, 7.23])).toHaveLength(1)
  })

  it('may be off by what was rounded before they were multiplied', () => {
    expect(wrongSums([13_000, 5000, 7000], benefits(), target(1000))).toHaveLength(0)
    expect(wrongSums([15_000, 5000, 7000], benefits(), target(1000))).toHaveLength(1)
  })

  it.each([
    ['a part is missing', [12, 5, null], benefits()],
    ['the total is missing', [null, 5, 6], benefits()],
    ['a part is not in the file', [12, 5], benefits()],
    ['they are shares', [12, 5, 6], benefits({ unit: 'percent' })],
    [
      'a person can be in several',
      [12, 5, 6],
      benefits({ dimension: { ...benefits().dimension, sumsToTotal: false } }),
    ],
  ])('say nothing when %s', (_, numbers, indicator) => {
    expect(wrongSums(numbers, indicator)).toEqual([])
  })
})
