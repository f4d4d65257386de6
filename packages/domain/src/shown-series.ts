import type { Area } from './area.ts'
import type { Period } from './period.ts'
import type { Value } from './value.ts'

/** An area as a page names it. */
export type ShownArea = Pick<Area, 'code' | 'slug' | 'name' | 'kind'>

/** One figure with what is known of it. */
export type ShownPoint = {
  readonly period: Period
  readonly value: Value
  readonly preliminary: boolean
  readonly simulated: boolean
  readonly importId: number
  readonly note: string | null
}

/** One area's figures, one per shown period; null where nobody has said anything. */
export type ShownSeries = {
  readonly area: ShownArea
  readonly points: readonly (ShownPoint | null)[]
}
