import { breakBetween, shiftPeriod } from '@noegletal/domain'
import { type Cell, type Figures, findCell, ownBreaks, writeCell } from './figures.ts'
import { areaName } from './place.ts'
import { printedSign } from './relation.ts'
import { type Statement, markPreliminary, preliminaryBracket } from './sentence.ts'
import { inPeriod, periodName } from './time.ts'

/** Statement kind 6: the own area's place on a ranking, beside its place at the measurement before, if that can be compared. */
export function placeOnRanking(figures: Figures, newest: Cell): Statement {
  const { indicator } = figures
  const earlier = findEarlier(figures, newest)
  const cells = earlier === null ? [newest] : [newest, earlier]
  const place = writeCell(newest, indicator)
  const ending = earlier === null ? '' : besideEarlier(newest, earlier, figures)
  const name = areaName(newest.area)
  const when = `${inPeriod(newest.period)}${preliminaryBracket(cells)}`
  const past = `${indicator.phrase} var ${place} for ${name} ${when}${ending}`
  return {
    kind: 'place',
    full: past,
    short: [past, markPreliminary(`${indicator.phrase} er ${place} for ${name}${ending}`, cells)],
    bare: [markPreliminary(`${name} er ${place}${ending}`, cells)],
    cells,
  }
}

function findEarlier(figures: Figures, newest: Cell): Cell | null {
  const [own] = figures.lines
  const from = shiftPeriod(newest.period, -1)
  const isParted = breakBetween(ownBreaks(figures), { from, to: newest.period }) !== null
  return own === undefined || isParted ? null : findCell(own, from)
}

/** " mod nr. 25 i 1. halvår 2018", or ", uændret siden 1. halvår 2018". */
function besideEarlier(newest: Cell, earlier: Cell, { indicator }: Figures): string {
  const isSame = printedSign(newest.number, earlier.number, indicator.decimals) === 0
  if (isSame) return `, uændret siden ${periodName(earlier.period)}`
  return ` mod ${writeCell(earlier, indicator)} ${inPeriod(earlier.period)}`
}
