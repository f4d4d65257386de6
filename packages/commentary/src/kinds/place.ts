import { unitKind } from '@noegletal/domain'
import { formatFigure, formatSize, printsAsZero } from '@noegletal/format'
import { areaName } from '../area-words.ts'
import { type Cell, type Figures, findCell, findNewest, writeCell } from '../figures.ts'
import { printedSign } from '../relation.ts'
import { type Statement, markPreliminary, preliminaryBracket } from '../sentence.ts'
import { inPeriod, periodName } from '../time.ts'
import { findEarlier } from './expected.ts'
import { counted } from './last-year.ts'

/** How the catalogue begins the phrase of a place; what follows says on which ranking. */
const beginning = 'placeringen '

/**
 * Statement kind 6: the own area's place on a ranking beside its place at the measurement before, if that can be compared,
 * with the persons and the money of the same measurement. Null without a place.
 */
export function placeOnRanking(figures: Figures): Statement | null {
  const newest = findNewest(figures)
  if (newest === null || unitKind(figures.indicator.unit) !== 'rank') return null
  const earlier = findEarlier(figures, newest)
  const cells = earlier === null ? [newest] : [newest, earlier]
  const beside = cellsBeside(figures, newest)
  const ending = earlier === null ? '' : besideEarlier(newest, earlier)
  const name = areaName(newest.area)
  const when = inPeriod(newest.period)
  const { phrase } = figures.indicator
  const past = `${phrase} var ${writeCell(newest)} for ${name} ${when}${preliminaryBracket(cells)}${ending}`
  return {
    kind: 'place',
    claim: claimOf(newest, earlier, beside),
    full: past,
    short: [past, markPreliminary(`${phrase} er ${writeCell(newest)} for ${name}${ending}`, cells)],
    bare: [markPreliminary(`${name} er ${writeCell(newest)}${ending}`, cells)],
    cells: [...cells, ...beside],
    titleCells: cells,
  }
}

/** The other figures of the ranking at the same measurement. */
function cellsBeside({ beside = [], lines: [own] }: Figures, { period }: Cell): Cell[] {
  return beside.flatMap((figures) => {
    const line = figures.lines.find(({ area }) => area.code === own?.area.code)
    return (line && findCell(figures, line, period)) ?? []
  })
}

/** "Herning var nr. 21 på den samlede rangliste i 2. halvår 2018 mod nr. 24 i 1. halvår 2018 og havde 180 færre …". */
function claimOf(newest: Cell, earlier: Cell | null, beside: readonly Cell[]): string {
  const { phrase } = newest.indicator
  const where = phrase.startsWith(beginning) ? phrase.slice(beginning.length) : `i ${phrase}`
  const place = `${areaName(newest.area)} var ${writeCell(newest)} ${where} ${inPeriod(newest.period)}`
  const before = earlier === null ? '' : besideEarlier(newest, earlier, 'ligesom i')
  return `${place}${before}${personsAndMoney(beside)}`
}

/** " og havde 180 færre personer end forventet, hvilket svarer til en besparelse på 13 mio. kr. om året". */
function personsAndMoney(beside: readonly Cell[]): string {
  const persons = beside.find(({ indicator }) => indicator.unit === 'person-difference')
  const money = beside.find(({ indicator }) => unitKind(indicator.unit) === 'money')
  const counts = persons && personsOf(persons)
  const amount = money && !printsAsZero(money.number, money.indicator.decimals) && moneyOf(money)
  if (counts && amount) return ` og havde ${counts}, hvilket svarer til ${amount}`
  if (counts) return ` og havde ${counts}`
  return amount ? ` og havde ${amount}` : ''
}

function personsOf({ number, indicator }: Cell): string {
  if (printsAsZero(number, indicator.decimals)) return 'lige så mange personer som forventet'
  const amount = formatSize(Math.abs(number), indicator)
  return `${counted(amount, number < 0 ? 'færre' : 'flere', 'persons')} end forventet`
}

/** The ministry states what a half-year's difference comes to in a year. */
function moneyOf({ number, indicator }: Cell): string {
  const amount = formatFigure({ kind: 'number', number: Math.abs(number) }, indicator)
  return `${number > 0 ? 'en besparelse' : 'en merudgift'} på ${amount} om året`
}

/** " mod nr. 25 i 1. halvår 2018", or for the same place ", uændret siden 1. halvår 2018" or " ligesom i 1. halvår 2018". */
function besideEarlier(
  newest: Cell,
  earlier: Cell,
  same: 'uændret siden' | 'ligesom i' = 'uændret siden',
): string {
  if (!isSamePlace(newest, earlier)) return ` mod ${writeCell(earlier)} ${inPeriod(earlier.period)}`
  return `${same === 'ligesom i' ? ' ' : ', '}${same} ${periodName(earlier.period)}`
}

function isSamePlace(newest: Cell, earlier: Cell): boolean {
  return printedSign(newest.number, earlier.number, newest.indicator.decimals) === 0
}
