import { IndicatorSlug, type Value, missingValue, numberValue } from '@noegletal/domain'
import { anIndicator, anObservation } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { createWordings } from './against-history.ts'
import { createWithdrawnCount } from './withdrawn.ts'

const words = createWordings({ indicators: [anIndicator()], areas: [] })
const three: Value = numberValue(3)

/** The problems of a file with `cells` cells of which some are new, when it leaves out so many. */
function problemsOf(withdrawn: number, { cells, added = 0 }: { cells: number; added?: number }) {
  const counted = createWithdrawnCount()
  const cell = anObservation()
  for (let n = 0; n < added; n += 1) counted.add({ ...cell, before: null, after: three })
  for (let n = 0; n < withdrawn; n += 1) {
    counted.add({ ...cell, before: three, after: missingValue('withdrawn') })
  }
  return counted.problems(() => cells, words)
}

describe('the published cells that a file leaves out', () => {
  it.each([
    ['none', 0, 100],
    ['at most 5 %', 5, 95],
    ['at most 20', 20, 5000],
  ])('are no matter when they are %s', (_, withdrawn, cells) => {
    expect(problemsOf(withdrawn, { cells })).toEqual([])
  })

  it.each([
    ['more than 5 %', 6, 94],
    ['more than 20', 21, 5000],
  ])('are a warning when they are %s', (_, withdrawn, cells) => {
    expect(problemsOf(withdrawn, { cells })).toMatchObject([
      { kind: 'many-withdrawn', severity: 'warning', count: withdrawn },
    ])
  })

  it('are seen against what could have been said again, not against new cells', () => {
    expect(problemsOf(6, { cells: 1000, added: 950 })).toMatchObject([
      { expected: 'de 56 tal, der er publiceret i filens områder og perioder' },
    ])
  })

  it('are told with the first of them', () => {
    const counted = createWithdrawnCount()
    counted.add({ ...anObservation(), before: three, after: missingValue('withdrawn') })

    expect(counted.problems(() => 1, words).map(({ message }) => message)).toEqual([
      '1 tal for »Bruttoledighed« udgår, fordi filen ikke har det, selv om dens områder og perioder dækker det (657, marts 2019)',
    ])
  })

  it('are no matter for an indicator that the catalogue lacks', () => {
    const counted = createWithdrawnCount()
    const indicator = IndicatorSlug.parse('ukendt')
    counted.add({
      ...anObservation(),
      indicator,
      before: three,
      after: missingValue('withdrawn'),
    })

    expect(counted.problems(() => 0, words)).toEqual([])
  })
})
