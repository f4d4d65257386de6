import { type Break, type Indicator, breakBetween, unitKind } from '@noegletal/domain'
import type { SeriesToJudge } from './series-to-judge.ts'
import type { Timeline } from './timeline.ts'
import { type UsualChange, at, usualChange } from './usual-change.ts'

/** A figure that moved far more than its series usually does. */
export type Jump = {
  readonly place: number
  readonly number: number
  /** The number before it, and where that stands. */
  readonly before: number
  readonly placeBefore: number
  /** What could have been expected, and how far it usually moves. */
  readonly lowest: number
  readonly highest: number
  readonly usually: number
  /** How many times further than the limit; the largest are told first. */
  readonly size: number
}

/** So many spreads from the usual are a jump: in a normal series one of half a billion. */
const limit = 6
/** Twelve figures have eleven changes. */
const leastChanges = 11
const leastYearlyChanges = 6
/** A hole of so many periods and the change can no longer be judged. */
const longestStep = 3

type Setting = {
  readonly indicator: Pick<Indicator, 'unit'>
  readonly timeline: Timeline
  readonly breaks: readonly Break[]
}

/**
 * The jumps among the judged figures of a series: both the change from the period before and, where there are years
 * enough, the change from the same time last year are unusual for it. None across a break, and none for a series with
 * fewer than twelve figures to judge by.
 */
export function findJumps(series: SeriesToJudge, setting: Setting): Jump[] {
  if (!mayJump(series, setting)) return []
  const short = usualChange(series.history, 1, leastChanges)
  if (short === null) return []
  const { perYear } = setting.timeline
  const yearly = perYear === 1 ? null : usualChange(series.history, perYear, leastYearlyChanges)

  const row = series.merged.slice()
  const jumps: Jump[] = []
  for (const place of series.judged) {
    const jump = jumpAt(row, place, { ...setting, short, yearly })
    if (jump === null) continue
    jumps.push(jump)
    row[place] = Number.NaN // the next one is not judged by a figure that is in doubt
  }
  return jumps
}

/** Whether any neighbouring figures lie further apart than every series may move; spares most of the work. */
export function movesFar(
  row: Float64Array,
  places: Iterable<number>,
  indicator: Pick<Indicator, 'unit'>,
): boolean {
  const floor = floors[unitKind(indicator.unit)]
  for (const place of places) {
    const before = placeBefore(row, place)
    const far = Math.abs(at(row, place) - at(row, before))
    if (far > limit * floor(Math.abs(at(row, before)))) return true
  }
  return false
}

function mayJump({ merged, judged }: SeriesToJudge, { indicator }: Setting): boolean {
  return movesFar(merged, judged, indicator)
}

type Usual = Setting & { readonly short: UsualChange; readonly yearly: UsualChange | null }

function jumpAt(row: Float64Array, place: number, usual: Usual): Jump | null {
  const earlier = placeBefore(row, place)
  const { periods, perYear } = usual.timeline
  const [from, to] = [periods[earlier], periods[place]]
  if (from === undefined || to === undefined) return null
  if (breakBetween(usual.breaks, { from, to }) !== null) return null

  const number = at(row, place)
  const before = at(row, earlier)
  const floor = floors[unitKind(usual.indicator.unit)](Math.abs(before))
  const excess = excessOf(number - before, usual.short, floor)
  if (!(excess > 1)) return null
  const lastYear = at(row, place - perYear)
  const isUsualByYear =
    usual.yearly !== null && excessOf(number - lastYear, usual.yearly, floor) <= 1
  if (isUsualByYear) return null

  const spread = Math.max(usual.short.spread, floor)
  const middle = before + usual.short.median
  return {
    place,
    number,
    before,
    placeBefore: earlier,
    lowest: middle - limit * spread,
    highest: middle + limit * spread,
    usually: Math.abs(usual.short.median) + 2 * Math.max(usual.short.spread, floor / 2),
    size: excess,
  }
}

/** How far a change lies from the usual, in limits; NaN when there is no change to judge. */
function excessOf(change: number, { median, spread }: UsualChange, floor: number): number {
  return Math.abs(change - median) / (limit * Math.max(spread, floor))
}

/** The nearest earlier place with a number; −1 when there is none nearby. */
function placeBefore(row: Float64Array, place: number): number {
  for (let step = 1; step <= longestStep; step += 1) {
    if (!Number.isNaN(at(row, place - step))) return place - step
  }
  return -1
}

/**
 * The least spread that is taken for granted at a level, whatever the series did: a count of people varies by its square
 * root, a share is rounded to a tenth.
 */
const floors: Record<ReturnType<typeof unitKind>, (level: number) => number> = {
  share: (level) => Math.max(0.05, 0.02 * level),
  count: (level) => Math.max(1, Math.sqrt(level), 0.01 * level),
  money: (level) => Math.max(0.5, 0.02 * level),
  rank: () => 3,
  difference: (level) => Math.max(0.1, Math.sqrt(level)),
}
