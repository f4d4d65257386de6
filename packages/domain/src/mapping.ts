import { z } from 'zod'
import { AreaCode } from './area.ts'
import { CategorySlug, IndicatorSlug } from './indicator.ts'
import { Period } from './period.ts'

/**
 * What a column or axis of a file means. `fixed`: only one of its members is read (`Køn i alt`), the others are counted
 * and left out. `indicator`: its members are measures of their own (`Ydelsestype` with `Bruttoledige`).
 */
export const AxisRole = z.enum([
  'area',
  'area-name',
  'period',
  'category',
  'indicator',
  'fixed',
  'status',
  'note',
  'unused',
])
export type AxisRole = z.infer<typeof AxisRole>

export const MappedAxis = z.object({
  /** As the file writes it. */
  heading: z.string(),
  role: AxisRole,
  /** The member that is read of a `fixed` axis; null for every other role. */
  member: z.string().nullable(),
})
export type MappedAxis = z.infer<typeof MappedAxis>

/** Which indicator one measure of a file feeds. */
export const MappedTarget = z.object({
  /** The heading of the measure's column; the table's title where a file has one nameless measure. */
  measure: z.string(),
  /** The member of the `indicator` axis; null where the file has no such axis. */
  member: z.string().nullable(),
  /** Null for a measure that is not used. */
  indicator: IndicatorSlug.nullable(),
  /** What the file's numbers are multiplied by: −1 where the source turns the sign, 100 where it writes 0,034 for 3,4 %. */
  factor: z.literal([1, -1, 100, 0.01, 1000, 0.001]),
})
export type MappedTarget = z.infer<typeof MappedTarget>

/** A category that the file calls something else than the catalogue does; null for one that is not used. */
export const MappedCategory = z.object({ member: z.string(), category: CategorySlug.nullable() })
export type MappedCategory = z.infer<typeof MappedCategory>

/** How a file's columns and axes become figures of the catalogue. Remembered for the next file with the same headings. */
export const Mapping = z.object({
  axes: z.array(MappedAxis),
  targets: z.array(MappedTarget),
  categories: z.array(MappedCategory),
  /** For a file without an area of its own. */
  area: AreaCode.nullable(),
  /** For a file without a period of its own, and for its rows that leave it out. */
  period: Period.nullable(),
})
export type Mapping = z.infer<typeof Mapping>

/** A heading that an earlier file wrote otherwise. */
export const Renaming = z.object({ heading: z.string(), before: z.string() })
export type Renaming = z.infer<typeof Renaming>

/** A mapping that was used for files with certain headings. */
export const RememberedMapping = z.object({
  /** The dialect, and what `FileShape.headerKey` says. */
  dialect: z.string(),
  headerKey: z.string(),
  /** The headings of axes and measures in the file's order, to find renamed ones by. */
  headings: z.array(z.string()),
  tableId: z.string().nullable(),
  mapping: Mapping,
  usedAt: z.iso.datetime(),
  usedBy: z.string(),
})
export type RememberedMapping = z.infer<typeof RememberedMapping>
