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
