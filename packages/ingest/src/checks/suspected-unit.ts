import { type Indicator, unitKind } from '@noegletal/domain'
import type { SeriesToJudge } from './series-to-judge.ts'
import { at } from './usual-change.ts'

/** A figure that is about 10, 100 or 1,000 times what its series says, or that part of it. */
export type OddUnit = {
  readonly place: number
  readonly number: number
  /** What the series usually says. */
  readonly level: number
  /** 10 when the figure is ten times too large, 0.01 when it is a hundredth. */
  readonly factor: number
}

const lookBack = 12
const leastNumbers = 3
/** A series that moves more than this within a year has no level to compare with. */
const steadiest = 4
/** How near to a whole power of ten: within a third. */
const nearness = 0.12
/** A count below this can be ten times as large by chance. */
const leastCount = 30

/** The judged figures of a series whose unit is probably another than the series has. */
export function findOddUnits(
  { history, merged, judged }: SeriesToJudge,
  { unit }: Pick<Indicator, 'unit'>,
): OddUnit[] {
  const kind = unitKind(unit)
  if (kind === 'rank' || kind === 'difference') return []
  const isFar = farFrom(newestOf(history))
  if (!judged.some((place) => isFar(at(merged, place)))) return []
  const level = levelOf(history)
  if (level === null) return []
  const least = kind === 'share' ? 0 : leastCount

  return judged.flatMap((place) => {
    const number = at(merged, place)
    const power = Math.log10(number / level)
    const whole = Math.round(power)
    const isOdd = Math.abs(whole) >= 1 && Math.abs(whole) <= 3 && Math.abs(power - whole) < nearness
    return isOdd && Math.max(number, level) >= least
      ? [{ place, number, level, factor: Number(`1e${whole}`) }]
      : []
  })
}

/** Whether a number may be another power of ten of the level, told by a single one of its numbers; spares the sorting. */
function farFrom(single: number): (number: number) => boolean {
  const least = 10 ** (1 - nearness) / steadiest
  return (number) => number > single * least || number * least < single
}

function newestOf(history: Float64Array): number {
  return at(
    history,
    history.findLastIndex((number) => !Number.isNaN(number)),
  )
}

/** The middle of the newest numbers; null for a series that is not steady, has too few numbers or a zero among them. */
function levelOf(history: Float64Array): number | null {
  const newest = history
    .filter((number) => !Number.isNaN(number))
    .subarray(-lookBack)
    .toSorted()
  const least = at(newest, 0)
  if (newest.length < leastNumbers || least <= 0) return null
  if (at(newest, newest.length - 1) > steadiest * least) return null
  return at(newest, newest.length >> 1)
}
