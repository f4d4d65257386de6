import { AreaCode, IndicatorSlug, Period, numberValue, total } from '@noegletal/domain'
import type { DocumentedFigure } from './targets.ts'

/**
 * Months of which the minutes of 4 June 2019 tell a course and no figure. The simulated series are bent through figures that
 * have that course, so that the same can be said of them; they are published as simulated like every other.
 */
export const describedMonths: readonly DocumentedFigure[] = [
  // "De to seneste måneder" a higher share than the country, so not before.
  ...courseOf('jobafklaring', '657', { '2019M01': 0.7, '2019M02': 0.8 }),
  ...courseOf('jobafklaring', '000', { '2019M01': 0.7, '2019M02': 0.7 }),
  // "Efter en stigning begyndt at falde igen".
  ...courseOf('ressourceforloeb', '657', { '2018M03': 298, '2018M07': 312, '2018M11': 331 }),
  // "Højere end samme måned sidste år".
  ...courseOf('ledighedsydelse', '657', { '2018M03': 249 }),
]

function courseOf(
  indicator: string,
  area: string,
  numbers: Readonly<Record<string, number>>,
): DocumentedFigure[] {
  return Object.entries(numbers).map(([period, number]) => ({
    indicator: IndicatorSlug.parse(indicator),
    area: AreaCode.parse(area),
    category: total,
    period: Period.parse(period),
    value: numberValue(number),
  }))
}
