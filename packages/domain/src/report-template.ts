import { z } from 'zod'
import { IndicatorSlug } from './indicator.ts'
import { slug } from './slug.ts'
import { Unit } from './unit.ts'

/**
 * What a sentence can claim. `whole-window`, `since` and `latest` compare with another area; `last-year` and `direction`
 * look back at the own area; `place` and `expected` are the ministry's ranking; `place-in-group` and `change-in-group`
 * order the municipalities of an area; `no-figures` gives the reason why there are none.
 */
export const StatementKind = z.enum([
  'whole-window',
  'since',
  'latest',
  'last-year',
  'direction',
  'place',
  'expected',
  'place-in-group',
  'change-in-group',
  'no-figures',
])
export type StatementKind = z.infer<typeof StatementKind>

/** Which areas of a report are meant: the one it is about, those chosen to compare with (the country left out), the country. */
export const AreaRole = z.enum(['own', 'chosen', 'country'])
export type AreaRole = z.infer<typeof AreaRole>

const indicators = z.array(IndicatorSlug).min(1)

/** Indicators and areas that are shown together: under the text as a line of figures, as a chart, as a table. */
const Selection = z.object({ indicators, areas: z.array(AreaRole).min(1) })

/** What a section says of some indicators: of each the first of the kinds that its figures bear out. */
export const StatementChoice = z.object({
  indicators,
  /** The first that can be said is said. */
  kinds: z.array(StatementKind).min(1),
  /** Whom it compares with or orders within; empty where nobody is. */
  compareWith: z.array(AreaRole.exclude(['own'])),
})
export type StatementChoice = z.infer<typeof StatementChoice>

export const SectionTemplate = z.object({
  slug,
  heading: z.string().min(1),
  statements: z.array(StatementChoice).min(1),
  figures: z.array(Selection),
  chart: Selection.nullable(),
  table: Selection.nullable(),
})
export type SectionTemplate = z.infer<typeof SectionTemplate>
export type FigureSelection = z.infer<typeof Selection>

/** The text about the figures on a committee's agenda, section by section; names no municipality. */
export const ReportTemplate = z.object({
  slug,
  title: z.string().min(1),
  sections: z.array(SectionTemplate).min(1),
})
export type ReportTemplate = z.infer<typeof ReportTemplate>

/** Up to which relative difference two figures of a unit are called level; shares are decided by their digits instead. */
export const LevelThreshold = z.object({ unit: Unit, relative: z.number().min(0).max(0.1) })
export type LevelThreshold = z.infer<typeof LevelThreshold>

/** Every indicator that a template names, each once. */
export function indicatorsOf({ sections }: ReportTemplate): IndicatorSlug[] {
  const named = sections.flatMap(({ statements, figures, chart, table }) => [
    ...statements,
    ...figures,
    ...(chart === null ? [] : [chart]),
    ...(table === null ? [] : [table]),
  ])
  return [...new Set(named.flatMap((item) => item.indicators))]
}
