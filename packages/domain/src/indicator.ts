import { z } from 'zod'
import { Granularity } from './period.ts'
import { slug } from './slug.ts'
import { Unit } from './unit.ts'

export const IndicatorSlug = slug.brand<'IndicatorSlug'>()
export type IndicatorSlug = z.infer<typeof IndicatorSlug>

/** A member of an indicator's dimension (a benefit, a duration, a case type); `i-alt` is the total and always there. */
export const CategorySlug = slug.brand<'CategorySlug'>()
export type CategorySlug = z.infer<typeof CategorySlug>
export const total: CategorySlug = CategorySlug.parse('i-alt')

/** Which way is good, or neither: only where it is declared does a page say "bedre" or "dårligere". */
export const Direction = z.enum(['higher', 'lower', 'neither'])
export type Direction = z.infer<typeof Direction>

export const FlowOrStock = z.enum(['flow', 'stock'])
export type FlowOrStock = z.infer<typeof FlowOrStock>

export const Category = z.object({ slug: CategorySlug, title: z.string().min(1) })
export type Category = z.infer<typeof Category>

/** What a figure is split by, with its members in catalogue order; the total is not a member. */
export const Dimension = z.object({
  title: z.string().min(1),
  categories: z.array(Category).min(1),
  /** False where a person can stand in several categories, so that they sum to more than the total. */
  sumsToTotal: z.boolean(),
})
export type Dimension = z.infer<typeof Dimension>

/** Where figures come from: the publisher, its table, and a page to look it up. */
export const Source = z.object({
  publisher: z.string().min(1),
  tableId: z.string().nullable(),
  /** A page, and nothing else that an address can do. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
})
export type Source = z.infer<typeof Source>

/** One key figure as the catalogue defines it. `data/README.md` says what each field means to an editor. */
export const Indicator = z.object({
  slug: IndicatorSlug,
  theme: slug,
  title: z.string().min(1),
  /** What files and committee papers call it besides its title; a name that is no other indicator's. */
  otherNames: z.array(z.string().min(1)).optional(),
  /** The measure in a line under the title: "pct. af arbejdsstyrken", "a-dagpenge i pct. af arbejdsstyrken". */
  measure: z.string().min(1),
  /** How the figure stands inside a sentence, definite: "bruttoledigheden", "antallet af sygedagpengeforløb". */
  phrase: z.string().min(1),
  unit: Unit,
  decimals: z.number().int().min(0).max(3),
  direction: Direction,
  granularity: Granularity,
  /**
   * Whether a count is of what happens in the period (a flow: a year is the sum of its months), or of a state (a stock: a
   * year is their average). Null for what is neither added nor averaged.
   */
  flowOrStock: FlowOrStock.nullable().default(null),
  denominator: z.string().nullable(),
  /** The indicator that says of this count what share it is, for the same periods. */
  share: IndicatorSlug.optional(),
  /** How many of the newest periods may still change at the source. */
  preliminaryPeriods: z.number().int().min(0),
  source: Source,
  /** What it is and is not, in plain Danish for a committee member. */
  definition: z.string().min(20),
  dimension: Dimension.nullable(),
  /** Days from the end of a period until its figure is usually published. */
  usualLagDays: z.number().int().min(0),
  /** Shown as a card on Overblik. */
  onOverview: z.boolean(),
  /** Only for the municipalities named here; empty means for all areas. */
  onlyAreas: z.array(z.string()),
  /** The indicator that this one took over from, when a reform renamed a benefit. */
  replaces: IndicatorSlug.nullable(),
})
export type Indicator = z.infer<typeof Indicator>

export const Theme = z.object({
  slug,
  title: z.string().min(1),
  /** One sentence on what the theme gathers. */
  description: z.string().min(1),
})
export type Theme = z.infer<typeof Theme>
