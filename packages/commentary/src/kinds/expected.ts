import { breakBetween, cleanDifference, shiftPeriod, unitKind } from '@noegletal/domain'
import { changeSize, formatSize, printsAsZero } from '@noegletal/format'
import { areaName } from '../area-words.ts'
import { type Cell, type Figures, findCell, findNewest, ownBreaks, writeCell } from '../figures.ts'
import { printedUnits } from '../relation.ts'
import { type Statement, markPreliminary } from '../sentence.ts'
import { inPeriod } from '../time.ts'
import { counted } from './last-year.ts'

/** How the catalogue begins the phrase of a difference from what was expected; what follows says of what. */
const beginning = /^forskellen mellem faktisk og forventet (?:andel|antal personer) /

/**
 * Statement kind 6, for a difference: how many persons fewer or more than expected, or how many percentage points below or
 * above, and there the change since the measurement before. The year before is left out: the expectation has moved as well, so
 * that two differences are no change in what was counted. Null without a figure and for other units.
 */
export function comparedWithExpected(figures: Figures): Statement | null {
  const newest = findNewest(figures)
  if (newest === null || unitKind(newest.indicator.unit) !== 'difference') return null
  if (!beginning.test(newest.indicator.phrase)) return otherDifference(newest)
  return newest.indicator.unit === 'person-difference'
    ? alone(newest, `${areaName(newest.area)} ${inPersons(newest)} ${inPeriod(newest.period)}`)
    : inShares(newest, findEarlier(figures, newest))
}

/** A difference from something else, as a budget, in the indicator's own words. */
function otherDifference(newest: Cell): Statement {
  const { phrase } = newest.indicator
  const when = inPeriod(newest.period)
  return alone(newest, `${phrase} var ${writeCell(newest)} for ${areaName(newest.area)} ${when}`)
}

function alone(newest: Cell, claim: string): Statement {
  const marked = markPreliminary(claim, [newest])
  return { kind: 'expected', claim, full: marked, short: [marked], bare: [], cells: [newest] }
}

function inShares(newest: Cell, earlier: Cell | null): Statement {
  const name = areaName(newest.area)
  const when = inPeriod(newest.period)
  const about = newest.indicator.phrase.replace(beginning, '')
  const since = earlier === null ? '' : `, hvilket er ${changeSince(earlier, newest)}`
  const claim = `${about} lå ${name} ${inPoints(newest)} ${when}${since}`
  const cells = earlier === null ? [newest] : [newest, earlier]
  return {
    kind: 'expected',
    claim,
    full: markPreliminary(claim, cells),
    short: [markPreliminary(`${name} lå ${inPoints(newest)} ${when}`, [newest])],
    bare: [],
    cells,
    titleCells: [newest],
  }
}

/** The figure of the measurement before; null where there is none, or a break lies between. */
export function findEarlier(figures: Figures, newest: Cell): Cell | null {
  const [own] = figures.lines
  const from = shiftPeriod(newest.period, -1)
  const isParted = breakBetween(ownBreaks(figures), { from, to: newest.period }) !== null
  return own === undefined || isParted ? null : findCell(figures, own, from)
}

function inPersons({ number, indicator }: Cell): string {
  if (printsAsZero(number, indicator.decimals)) return 'havde lige så mange personer som forventet'
  const amount = formatSize(Math.abs(number), indicator)
  return `havde ${counted(amount, number < 0 ? 'færre' : 'flere', 'persons')} end forventet`
}

function inPoints({ number, indicator }: Cell): string {
  if (printsAsZero(number, indicator.decimals)) return 'på det forventede niveau'
  const size = formatSize(Math.abs(number), indicator)
  return `${size} ${number < 0 ? 'under' : 'over'} det forventede`
}

/** "en lille fremgang på 0,1 pct.point siden 1. halvår 2018"; one unit of the last decimal is "lille". */
function changeSince(earlier: Cell, newest: Cell): string {
  const { indicator } = newest
  const since = inPeriod(earlier.period).replace(/^i /, 'siden ')
  const difference = cleanDifference(newest.number, earlier.number)
  const size = changeSize(difference, indicator, newest.number)
  const [now, then] = [newest, earlier].map(({ number }) =>
    printedUnits(number, indicator.decimals),
  )
  if (size === null || now === undefined || then === undefined) return `status quo ${since}`
  const little = Math.abs(now - then) === 1 ? 'lille ' : ''
  return `en ${little}${movementWord(indicator.direction, size.rises)} på ${size.amount} ${since}`
}

// The ranking's own words: which way is forward is declared by the indicator, as everywhere.
function movementWord(direction: 'higher' | 'lower' | 'neither', rises: boolean): string {
  if (direction === 'neither') return rises ? 'stigning' : 'nedgang'
  return rises === (direction === 'higher') ? 'fremgang' : 'tilbagegang'
}
