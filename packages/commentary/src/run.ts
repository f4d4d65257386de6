import { type Break, type Period, breakBetween, yearWindow } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'
import { type Cell, type Figures, type Line, findCell, ownBreaks } from './figures.ts'
import { printedSign } from './relation.ts'

/** Two areas' figures in one period. */
export type Pair = { readonly own: Cell; readonly other: Cell }

/** An unbroken run of periods, ending with the newest, in which the own area printed lower (or higher) than another. */
export type Run = {
  readonly side: 'lower' | 'higher'
  /** In time order, at least one. */
  readonly pairs: readonly Pair[]
  readonly newest: Pair
  /** Whether it fills the window of a year and a period. */
  readonly isWhole: boolean
  /** The break in the series that it begins after, where nothing else ended it; else null. */
  readonly parting: Break | null
}

/** The two areas' figures in a period; null when either is missing. */
export function findPair(figures: Figures, other: Line, period: Period): Pair | null {
  const [line] = figures.lines
  if (line === undefined) return null
  const cells = { own: findCell(figures, line, period), other: findCell(figures, other, period) }
  return cells.own && cells.other ? { own: cells.own, other: cells.other } : null
}

/**
 * The longest run that ends with `newest` inside its year's window. It stops at a period where the two print the same or
 * change sides, at a missing figure, and at a break in the series. Null when the newest figures print the same.
 */
export function findRun(figures: Figures, newest: Pair, other: Line): Run | null {
  const { decimals } = figures.indicator
  const side = sideOf(newest, decimals)
  if (side === 0) return null

  const to = newest.own.period
  const window = yearWindow(to)
  const breaks = ownBreaks(figures)
  const together = comparable(window, breaks)
  const pairs: Pair[] = []
  for (const period of together.toReversed()) {
    const pair = findPair(figures, other, period)
    if (pair === null || sideOf(pair, decimals) !== side) break
    pairs.unshift(pair)
  }
  const [from = to] = window
  return {
    parting: pairs.length === together.length ? breakBetween(breaks, { from, to }) : null,
    side: side < 0 ? 'lower' : 'higher',
    pairs,
    newest,
    isWhole: pairs.length === window.length,
  }
}

function sideOf({ own, other }: Pair, decimals: number): number {
  return printedSign(own.number, other.number, decimals)
}

/** What a sentence adds that could have gone further back, were it not for a break: "; tal fra før og efter …". */
export function partingWords({ date }: Break): string {
  return `; tal fra før og efter ${formatDate(date)} kan ikke sammenlignes`
}

/** The periods of a window that no break parts from its end. */
export function comparable(window: readonly Period[], breaks: readonly Break[]): Period[] {
  const to = window.at(-1)
  if (to === undefined) return []
  return window.filter((from) => breakBetween(breaks, { from, to }) === null)
}
