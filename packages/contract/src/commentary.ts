import {
  AreaCode,
  CategorySlug,
  IndicatorSlug,
  Period,
  ReportTemplate,
  StatementKind,
} from '@noegletal/domain'
import { z } from 'zod'
import { AreaNames, AsOfDate } from './query.ts'
import { AreaName } from './response.ts'

const scope = {
  /** The area that the text is about, then those it is compared with; the configured areas when left out. */
  areas: AreaNames.optional(),
  /** The newest period that is told of; each indicator goes as far as it has figures. */
  til: Period.optional(),
  pr: AsOfDate.optional(),
}

export const CommentaryQuery = z.strictObject({ template: ReportTemplate.shape.slug, ...scope })
export type CommentaryQuery = z.infer<typeof CommentaryQuery>

export const SentencesQuery = z.strictObject({ indicator: IndicatorSlug, ...scope })
export type SentencesQuery = z.infer<typeof SentencesQuery>

// What is written is only read, so the writer's own types are those of the wire.
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

/** A figure that a sentence rests on, as it is printed. */
export const PrintedCell = z.object({
  indicator: IndicatorSlug,
  area: AreaCode,
  period: Period,
  printed: z.string(),
  preliminary: z.boolean(),
  /** Left out for a total. */
  category: CategorySlug.optional(),
})

/** A sentence of the text about the figures, and what it rests on. */
export const Sentence = z.object({
  /** `goal` says how a goal stands; `preliminary` names the preliminary figures of the sentences before it. */
  kind: z.enum([...StatementKind.options, 'goal', 'preliminary']),
  text: z.string(),
  indicator: IndicatorSlug,
  areas: list(AreaCode),
  /** In time order. */
  periods: list(Period),
  /** The newest of the area that it is about first. */
  cells: list(PrintedCell),
})
export type Sentence = z.infer<typeof Sentence>

/** Indicators and areas of a chart or table, each indicator in the window that ends with its newest figure. */
export const SectionView = z.object({
  areas: list(AreaCode),
  series: list(z.object({ indicator: IndicatorSlug, from: Period, til: Period })),
})
export type SectionView = z.infer<typeof SectionView>

export const Commentary = z.object({
  asOf: z.iso.date().nullable(),
  template: ReportTemplate.pick({ slug: true, title: true }),
  /** The one it is about first. */
  areas: list(AreaName),
  sections: list(
    z.object({
      slug: z.string(),
      heading: z.string(),
      /** `key` names a sentence's place in the section while figures and words change. */
      sentences: list(Sentence.extend({ key: z.string() })),
      /** Lines of figures under the text. */
      figures: list(z.object({ text: z.string(), cells: list(PrintedCell) })),
      chart: SectionView.nullable(),
      table: SectionView.nullable(),
    }),
  ),
  /** Whether any figure that the text rests on is simulated. */
  simulated: z.boolean(),
})
export type Commentary = z.infer<typeof Commentary>

export const Sentences = z.object({
  asOf: z.iso.date().nullable(),
  areas: list(AreaName),
  sentences: list(Sentence),
  simulated: z.boolean(),
})
export type Sentences = z.infer<typeof Sentences>

/** Apart from the other addresses, so that only the pages with text carry their schemas. */
export const commentaryEndpoints = {
  /** The text about the figures, section by section, as a template of the catalogue says. */
  commentary: { path: '/api/v1/commentary', query: CommentaryQuery, response: Commentary },
  /** Everything that can be said of one indicator. */
  sentences: { path: '/api/v1/sentences', query: SentencesQuery, response: Sentences },
} as const
