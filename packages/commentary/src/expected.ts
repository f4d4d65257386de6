import { formatNumber } from '@noegletal/format'
import type { Cell } from './figures.ts'
import { areaName } from './place.ts'
import { type Statement, markPreliminary } from './sentence.ts'
import { inPeriod } from './time.ts'

/**
 * Statement kind 6, for a difference in persons: how many fewer or more than expected. The year before is left out: the
 * expectation has moved as well, so that two differences are no change in persons.
 */
export function comparedWithExpected(newest: Cell, decimals: number): Statement {
  const text = `${areaName(newest.area)} havde ${amount(newest.number, decimals)} forventet ${inPeriod(newest.period)}`
  const marked = markPreliminary(text, [newest])
  return { kind: 'expected', full: marked, short: [marked], bare: [], cells: [newest] }
}

function amount(number: number, decimals: number): string {
  const size = formatNumber(Math.abs(number), decimals)
  if (size === formatNumber(0, decimals)) return 'lige så mange personer som'
  return `${size} ${size === '1' ? 'person' : 'personer'} ${number < 0 ? 'færre' : 'flere'} end`
}
