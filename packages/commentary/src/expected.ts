import { type FigureFormat, formatSize, printsAsZero } from '@noegletal/format'
import type { Cell } from './figures.ts'
import { areaName } from './place.ts'
import { type Statement, markPreliminary } from './sentence.ts'
import { inPeriod } from './time.ts'

/**
 * Statement kind 6, for a difference: how many persons fewer or more than expected, or how many percentage points below or
 * above. The year before is left out: the expectation has moved as well, so that two differences are no change.
 */
export function comparedWithExpected(newest: Cell, figure: FigureFormat): Statement {
  const said = figure.unit === 'person-difference' ? inPersons : inPoints
  const text = `${areaName(newest.area)} ${said(newest.number, figure)} ${inPeriod(newest.period)}`
  const marked = markPreliminary(text, [newest])
  return { kind: 'expected', full: marked, short: [marked], bare: [], cells: [newest] }
}

function inPersons(number: number, figure: FigureFormat): string {
  const size = formatSize(Math.abs(number), figure)
  if (printsAsZero(number, figure.decimals)) return 'havde lige så mange personer som forventet'
  const persons = size === '1' ? 'person' : 'personer'
  return `havde ${size} ${persons} ${number < 0 ? 'færre' : 'flere'} end forventet`
}

function inPoints(number: number, figure: FigureFormat): string {
  if (printsAsZero(number, figure.decimals)) return 'lå på det forventede'
  const size = formatSize(Math.abs(number), figure)
  return `lå ${size} ${number < 0 ? 'under' : 'over'} det forventede`
}
