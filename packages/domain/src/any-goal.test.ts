import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GoalPoint } from './goal-standing.ts'
import { judgeGoal } from './judge-goal.ts'
import { Period, periodRange } from './period.ts'
import { aGoal } from './testing.ts'
import { missingValue, numberValue } from './value.ts'

/** Twelve months; null for one without a figure. */
type Year = readonly { readonly number: number | null; readonly preliminary: boolean }[]
type Side = 'lower' | 'higher'

const months = periodRange(Period.parse('2019M01'), Period.parse('2019M12'))
const aMonth = fc.record({
  number: fc.option(fc.integer({ min: 0, max: 2000 })),
  preliminary: fc.boolean(),
})
const aYear = fc.array(aMonth, { minLength: 12, maxLength: 12 })
const aSide = fc.constantFrom<Side>('lower', 'higher')
const aLevel = fc.integer({ min: 0, max: 2000 })

function pointsOf(year: Year): GoalPoint[] {
  return months.flatMap((period, at) => {
    const { number, preliminary } = year[at] ?? { number: null, preliminary: false }
    const value = number === null ? missingValue('missing') : numberValue(number)
    return { period, value, preliminary, simulated: false }
  })
}

describe('any goal', () => {
  it('for an average agrees with adding up the months by hand', () => {
    fc.assert(
      fc.property(aYear, aLevel, aSide, fc.nat({ max: 11 }), (year, level, side, start) => {
        const goal = aGoal({ from: months[start], target: { kind: 'level', side, level } })
        const indicator = { unit: 'full-time-persons', decimals: 0, granularity: 'month' } as const

        const own = pointsOf(year)
        const standing = judgeGoal(goal, { indicator, own, other: [], breaks: [] })

        expect(standing).toMatchObject(addedUp(year, { level, side, start }))
      }),
    )
  })

  it('beside another area agrees with counting the months in which both are there', () => {
    fc.assert(
      fc.property(aYear, aYear, aSide, (year, beside, side) => {
        const goal = aGoal({ target: { kind: 'relative', side, area: '082' } })
        const indicator = { unit: 'percent', decimals: 1, granularity: 'month' } as const

        const [own, other] = [pointsOf(year), pointsOf(beside)]
        const standing = judgeGoal(goal, { indicator, own, other, breaks: [] })

        expect(standing).toMatchObject(counted(year, beside, side))
      }),
    )
  })
})

type Asked = { readonly level: number; readonly side: Side; readonly start: number }

/** The same from the definition, month by month, with no function of the product. */
function addedUp(year: Year, { level, side, start }: Asked): object {
  let [sum, count, preliminary, newest, last] = [0, 0, 0, 0, 0]
  year.forEach((month, at) => {
    if (at < start || month.number === null) return
    sum += month.number
    count += 1
    newest = at
    last = month.number
    if (month.preliminary) preliminary += 1
  })
  if (count === 0) return { status: 'unknown' }

  const good = (number: number, bound: number): boolean =>
    side === 'lower'
      ? Math.round(number) <= Math.round(bound)
      : Math.round(number) >= Math.round(bound)
  const left = 11 - newest
  const needed = ((count + left) * level - sum) / left
  const status = good(sum / count, level)
    ? 'met'
    : left > 0 && good(last, needed)
      ? 'on-the-way'
      : 'not-met'
  const rest = left === 0 ? { needed: null } : { needed: near(needed) }
  return { status, average: near(sum / count), preliminary, left, ...rest }
}

const near = (number: number): unknown => expect.closeTo(number, 6)

function counted(own: Year, other: Year, side: Side): object {
  const pairs = own.flatMap(({ number }, at) => {
    const beside = other[at]?.number ?? null
    if (number === null || beside === null) return []
    return { at, isGood: side === 'lower' ? number < beside : number > beside }
  })
  const newest = pairs.at(-1)
  if (newest === undefined) return { status: 'unknown' }
  const kept = pairs.filter(({ isGood }) => isGood).length
  if (kept === pairs.length) return { status: 'met', kept }
  return { status: newest.isGood && newest.at < 11 ? 'on-the-way' : 'not-met', kept }
}
