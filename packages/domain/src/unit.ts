import { z } from 'zod'

/** What a figure counts or measures. The Danish words for each stand in `@noegletal/format`. */
export const Unit = z.enum([
  'percent-of-labour-force',
  'percent-of-population',
  'percent',
  'full-time-persons',
  'persons',
  'spells',
  'cases',
  'conversations',
  'jobs',
  'rank',
  'percentage-points',
  /** A difference in persons from what was expected: fewer is negative. */
  'person-difference',
  'dkk-thousands',
  'dkk-millions',
])
export type Unit = z.infer<typeof Unit>

/**
 * How figures of a unit behave. Shares compare across areas and are never summed or averaged; counts add up (if the
 * measure does) and only compare within one area; a rank has 1 on top; a difference may be negative.
 */
export type UnitKind = 'share' | 'count' | 'rank' | 'difference' | 'money'

const kinds: Record<Unit, UnitKind> = {
  'percent-of-labour-force': 'share',
  'percent-of-population': 'share',
  percent: 'share',
  'full-time-persons': 'count',
  persons: 'count',
  spells: 'count',
  cases: 'count',
  conversations: 'count',
  jobs: 'count',
  rank: 'rank',
  'percentage-points': 'difference',
  'person-difference': 'difference',
  'dkk-thousands': 'money',
  'dkk-millions': 'money',
}

export function unitKind(unit: Unit): UnitKind {
  return kinds[unit]
}

/** Whether one axis can carry several areas: a share can, a count of a municipality beside the country's cannot. */
export function comparesAcrossAreas(unit: Unit): boolean {
  return kinds[unit] === 'share' || unit === 'percentage-points'
}
