import { aBreak } from '@noegletal/domain/testing'
import { IndicatorSlug } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import type { Figures } from '../figures.ts'
import { aLine, someFigures } from '../testing.ts'
import { direction } from './direction.ts'

const persons = {
  slug: 'fleksjob',
  phrase: 'antallet af personer i fleksjob',
  unit: 'full-time-persons',
  decimals: 0,
}

/** A count whose 13 months end with September 2019; half a percent of about 1.000 is 5. */
function aCourse(numbers: readonly (number | null)[], words: Partial<Figures> = {}): Figures {
  return { ...someFigures({ indicator: persons, lines: [aLine({ numbers })] }), ...words }
}

const said = (figures: Figures) => direction(figures)?.claim.replaceAll('\u00A0', ' ') ?? null
const steps = (from: number, ...changes: readonly number[]) =>
  changes.reduce((numbers, change) => [...numbers, (numbers.at(-1) ?? 0) + change], [from])
const twelve = (change: number) => Array.from({ length: 12 }, () => change)

describe('direction', () => {
  it.each([
    [
      'rises in the whole period when every month is higher than the one before',
      steps(1000, ...twelve(8)),
      'er steget i hele perioden september 2018 – september 2019, fra 1.000 til 1.096',
    ],
    [
      'rises in the period when it dips by no more than the noise',
      steps(1000, 8, 8, -4, 8, 8, 0, 8, 8, 8, 8, 8, 8),
      'er steget i perioden september 2018 – september 2019, fra 1.000 til 1.076',
    ],
    [
      'falls in the whole period',
      steps(1100, ...twelve(-8)),
      'er faldet i hele perioden september 2018 – september 2019, fra 1.100 til 1.004',
    ],
    [
      'falls in most of the period when it rises for a while in between',
      steps(1000, -9, -9, -9, 20, -9, -9, -9, -9, -9, -9, -9, -9),
      'har været faldende i størstedelen af perioden september 2018 – september 2019 og er gået fra 1.000 til 921',
    ],
    [
      'does not begin to fall by its newest month alone',
      steps(1000, ...twelve(9).slice(1), -30),
      'har været stigende i størstedelen af perioden september 2018 – september 2019 og er gået fra 1.000 til 1.069',
    ],
    [
      'has begun to fall again after a rise that ended in the second half',
      steps(1000, 9, 9, 9, 9, 9, 9, 9, 9, 0, -9, -9, -9),
      'er efter en stigning begyndt at falde igen: fra 1.000 i september 2018 til 1.072 i juni 2019 og derfra til 1.045 i september 2019',
    ],
    [
      'has begun to rise again after a fall',
      steps(1000, -9, -9, -9, -9, -9, -9, -9, -9, 9, 9, 9, 9),
      'er efter et fald begyndt at stige igen: fra 1.000 i september 2018 til 928 i maj 2019 og derfra til 964 i september 2019',
    ],
    [
      'is stable when the highest and the lowest are no more than the noise apart',
      steps(1000, 3, -3, 4, -2, -2, 3, 0, 0, 1, -4, 2, 2),
      'har ligget stabilt i perioden september 2018 – september 2019, mellem 1.000 og 1.004',
    ],
  ])('%s', (_, numbers, words) => {
    expect(said(aCourse(numbers))).toBe(`antallet af personer i fleksjob i Herning ${words}`)
  })

  it.each([
    [
      'it goes up and down without end',
      steps(1000, 30, -30, 30, -30, 30, -30, 30, -30, 30, -30, 30, -30),
    ],
    ['a month is missing', [null, ...steps(1000, ...twelve(9)).slice(1)]],
    ['there is less than a window', steps(1000, 9, 9, 9)],
  ])('says nothing when %s', (_, numbers) => {
    expect(said(aCourse(numbers))).toBeNull()
  })

  it('takes a movement that is no larger than the usual revision for none', () => {
    const usualRevision = {
      indicator: IndicatorSlug.parse('fleksjob'),
      kind: 'relative' as const,
      mean: 0.03,
      periods: 12,
      simulated: false,
    }
    const numbers = steps(1000, ...twelve(2))

    expect(said(aCourse(numbers))).toContain('steget i hele perioden')
    expect(said(aCourse(numbers, { usualRevision }))).toContain('ligget stabilt')
  })

  it('does not look across a break', () => {
    const breaks = [aBreak({ date: '2019-01-01', indicators: ['fleksjob'] })]

    expect(said(aCourse(steps(1000, ...twelve(9)), { breaks }))).toBeNull()
  })

  it('goes by the printed digits of a share, and not by one of them', () => {
    const level = someFigures({ lines: [aLine({ numbers: steps(3, ...twelve(0.008)) })] })
    const rising = someFigures({ lines: [aLine({ numbers: steps(3, ...twelve(0.1)) })] })

    expect(said(level)).toContain('har ligget stabilt')
    expect(said(rising)).toContain('er steget i hele perioden')
  })
})
