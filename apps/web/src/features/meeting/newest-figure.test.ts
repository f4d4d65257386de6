import { comparedFigures, gapWords, newestFigure, yearBeforeWords } from './newest-figure.ts'
import { toLineChart } from '../../figures/to-line-chart.ts'
import { type KnownFigures, shownFigures } from '@noegletal/domain'
import { aGap, country, herning, points, someFigures } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const shown = (words: Partial<KnownFigures> = {}) =>
  shownFigures(someFigures(words), { own: herning, search: { spaend: 'alt' } })

const aYear = points('2018M09', [3.4, 3.4, 3.3, 3.3, 3.2, 3.2, 3.1, 3.1, 3, 3, 3, 3, 3])

describe('the figure of a screen', () => {
  it('is the newest of the own municipality, with that of the other areas beside it', () => {
    const figures = shown()
    const newest = newestFigure(figures)

    expect([newest?.text, newest?.period]).toEqual(['3,0\u00A0%', '2019M09'])
    const compared = comparedFigures(toLineChart(figures).lines, {
      own: herning.code,
      place: newest?.place ?? 0,
    })
    expect(compared.map(({ line, cell }) => [line.name, cell.text])).toEqual([
      ['Hele landet', '3,5\u00A0%'],
    ])
  })

  it('says how it was a year before', () => {
    const figures = shown({ series: [{ area: herning, points: aYear }] })
    const newest = newestFigure(figures)

    expect(newest && yearBeforeWords(figures, newest)).toBe(
      'September 2018: 3,4\u00A0% (0,4\u00A0pct.point lavere)',
    )
  })

  it('says nothing of a year before that is not known', () => {
    const figures = shown()
    const newest = newestFigure(figures)

    expect(newest && yearBeforeWords(figures, newest)).toBeNull()
  })
})

describe('what is missing', () => {
  it('is nothing while figures come in', () => {
    expect(gapWords(shown())).toBeNull()
  })

  it('is said with its reason when there is nothing newer', () => {
    const gaps = [aGap('2019M10', null, { reason: 'Nyt fagsystem.', expected: 'i foråret 2020' })]

    expect(gapWords(shown({ gaps }))).toBe(
      'Ingen nyere tal. Nyt fagsystem. Ventes igen i foråret 2020.',
    )
  })

  it('is said with its reason when there is no figure at all', () => {
    const series = [{ area: herning, points: [] }]
    const gaps = [aGap('2019M01', null, { reason: 'Nyt fagsystem.' })]

    expect(gapWords(shown({ series, gaps }))).toBe('Ingen tal. Nyt fagsystem.')
    expect(gapWords(shown({ series }))).toBe('Ingen tal i perioden.')
  })

  it('is no gap of another area', () => {
    const gaps = [aGap('2019M10', null, { area: country.code })]

    expect(gapWords(shown({ gaps }))).toBeNull()
  })

  it('is no gap that has ended', () => {
    expect(gapWords(shown({ gaps: [aGap('2019M01', '2019M03')] }))).toBeNull()
  })
})
