import { breakBetween, cleanDifference, sameTimeLastYear, unitKind } from '@noegletal/domain'
import { changeSize } from '@noegletal/format'
import { inArea } from '../area-words.ts'
import { type Cell, type Figures, type Line, findNewest, ownBreaks } from '../figures.ts'
import { printedUnits } from '../relation.ts'
import { type Statement, textStatement } from '../sentence.ts'
import { periodName } from '../time.ts'
import { type Ranked, amongst, groupCells, ordinal, sharedBy } from './place-in-group.ts'

/** A place further down, or one that many share, says nothing of the own area. */
const mostLarger = 2
const mostAlike = 2

/**
 * How much the own area has fallen or risen in a year, and where that stands among the municipalities of another area: "det
 * største fald". Null beyond the third place, when nothing changed in print, a
 * break lies between, or too many have no figure in either period.
 */
export function changeInGroup(figures: Figures, group: Line): Statement | null {
  const newest = findNewest(figures)
  if (newest === null || unitKind(figures.indicator.unit) !== 'share') return null
  const changes = changesOf(figures, group, newest)
  const own = changes?.find(({ area }) => area.code === newest.area.code)
  if (!changes || own === undefined) return null
  const [moved, order] = [movedOf(own), orderOf(own, changes)]
  if (moved === null || order === null) return null

  const subject = `${figures.indicator.phrase} ${inArea(newest.area)}`
  const since = periodName(sameTimeLastYear(newest.period))
  const claim = `siden ${since} er ${subject} ${moved}, ${order} ${amongst(group, changes.length)}`
  return textStatement('change-in-group', claim, cellsOf(own, changes))
}

function changesOf(figures: Figures, group: Line, { period }: Cell): Change[] | null {
  const from = sameTimeLastYear(period)
  if (breakBetween(ownBreaks(figures), { from, to: period }) !== null) return null
  const now = groupCells(figures, group, period)
  const then = groupCells(figures, group, from)
  return now && then && now.flatMap((cell) => changeOf(cell, then) ?? [])
}

/** "faldet 0,6 pct.point"; null for what prints the same as before. */
function movedOf({ difference, cells: [now] }: Change): string | null {
  const size = changeSize(difference, now.indicator, now.number)
  return size && `${size.rises ? 'steget' : 'faldet'} ${size.amount}`
}

type Change = Ranked & {
  readonly difference: number
  readonly cells: readonly [now: Cell, then: Cell]
}

/** A fall counts below zero; ordered as it prints. */
function changeOf(now: Cell, earlier: readonly Cell[]): Change | null {
  const then = earlier.find(({ area }) => area.code === now.area.code)
  if (then === undefined) return null
  const difference = cleanDifference(now.number, then.number)
  const units = printedUnits(difference, now.indicator.decimals)
  return { area: now.area, difference, units, cells: [now, then] }
}

/** "det største fald", "det 2. største fald (sammen med Favrskov)"; null when it is not worth a word. */
function orderOf(own: Change, changes: readonly Change[]): string | null {
  const sign = Math.sign(own.difference)
  const larger = changes.filter(({ units }) => units * sign > own.units * sign).length
  const alike = changes.filter(({ area, units }) => area !== own.area && units === own.units)
  if (larger > mostLarger || alike.length > mostAlike) return null
  const word = sign < 0 ? 'fald' : 'stigning'
  const article = sign < 0 ? 'det' : 'den'
  return `${article} ${ordinal(larger + 1)}største ${word}${sharedBy(alike)}`
}

function cellsOf(own: Change, changes: readonly Change[]): Cell[] {
  return [own, ...changes.filter((change) => change !== own)].flatMap(({ cells }) => cells)
}
