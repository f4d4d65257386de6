import type { Break } from './break.ts'
import type { Indicator } from './indicator.ts'
import type { Period } from './period.ts'
import type { Value } from './value.ts'

/** What a goal is judged by, as it is known. */
export type GoalFigures = {
  readonly indicator: Pick<Indicator, 'unit' | 'decimals' | 'granularity'>
  /** In time order. */
  readonly own: readonly GoalPoint[]
  /** The area that the goal compares with, or the budget that it stands in; empty for other goals. */
  readonly other: readonly GoalPoint[]
  /** Those of the indicator. */
  readonly breaks: readonly Break[]
}

export type GoalPoint = {
  readonly period: Period
  readonly value: Value
  readonly preliminary: boolean
  readonly simulated: boolean
}

export type GoalStatus = 'met' | 'on-the-way' | 'not-met' | 'unknown'

/** Why a goal cannot be judged. */
export type UnknownReason =
  | 'no-figures'
  /** There are figures, all from before the goal holds. */
  | 'not-begun'
  | 'no-comparison'
  | 'no-base'
  | 'no-level'
  /** A break in the series lies between the base and the figures. */
  | 'break'
  /** The budget counts in another way than the figures. */
  | 'other-measure'

export type UnknownGoal = { readonly status: 'unknown'; readonly reason: UnknownReason }

/** The periods so far of the newest year, as far as the goal holds for them. */
export type SoFar = {
  /** Those that have a figure (beside another area: both figures), in time order; never empty. */
  readonly periods: readonly Period[]
  /** How many periods up to the newest have none. */
  readonly missing: number
  readonly preliminary: number
  readonly simulated: boolean
  /** How many periods of the year are still to come, as far as the goal holds for them. */
  readonly left: number
}

type Judged = SoFar & { readonly status: Exclude<GoalStatus, 'unknown'> }

/** Counts and money: the average of the periods so far against the average of their levels. */
export type AverageStanding = Judged & {
  readonly basis: 'average'
  readonly average: number
  readonly level: number
  /** What the periods still to come must average; null when none is. */
  readonly needed: number | null
}

/** Shares, which are never averaged: each period by itself. */
export type EachStanding = Judged & {
  readonly basis: 'each'
  /** How many of the periods keep the goal. */
  readonly kept: number
  readonly newest: number
  readonly level: number
}

/** Places, and figures that each cover a year: the newest alone. */
export type NewestStanding = Judged & {
  readonly basis: 'newest'
  readonly newest: number
  readonly level: number
}

export type JudgedGoal = AverageStanding | EachStanding | NewestStanding
export type GoalStanding = UnknownGoal | JudgedGoal
