import { z } from 'zod'
import { AreaCode } from './area.ts'
import { CategorySlug, IndicatorSlug } from './indicator.ts'
import { Period } from './period.ts'

/** A remark on an indicator, a series or a single figure; null means that it holds for all of them. */
export const Footnote = z.object({
  indicator: IndicatorSlug,
  area: AreaCode.nullable(),
  category: CategorySlug.nullable(),
  from: Period.nullable(),
  til: Period.nullable(),
  text: z.string().trim().min(1).max(1000),
})
export type Footnote = z.infer<typeof Footnote>

/** The part of a cell's key that decides whether a footnote holds for it; the indicator is known to be the same. */
export type NotedCell = {
  readonly area: string
  readonly category: string
  readonly period: Period
}

/** Whether a footnote holds for a cell of its indicator; periods of one indicator order as their texts do. */
export function noteHolds(note: Footnote, { area, category, period }: NotedCell): boolean {
  return (
    (note.area === null || note.area === area) &&
    (note.category === null || note.category === category) &&
    (note.from === null || note.from <= period) &&
    (note.til === null || period <= note.til)
  )
}
