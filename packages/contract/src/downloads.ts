import { ShownGoal } from './goals.ts'
import { AreaKey, AreaNames, AsOfDate, Until } from './query.ts'
import { RankingReply } from './figure-replies.ts'
import { AreaName } from './response.ts'
import {
  BenchmarkList,
  Category,
  CategorySlug,
  Indicator,
  IndicatorSlug,
  Period,
  Value,
} from '@noegletal/domain'
import { z } from 'zod'

/**
 * What the address of a key figure's page says about its figures, under the page's own names, so that a file has the
 * page's address with an ending: `/noegletal/bruttoledighed.csv?spaend=13`. What else the page can say (its axis, what is
 * highlighted) does not change a figure and is passed over.
 */
const figureFields = {
  /** The figures as they were known on this day. */
  pr: AsOfDate.optional(),
  omraader: AreaNames.optional(),
  kategori: CategorySlug.optional(),
  /**
   * `fordeling` is the total and every category of one area, `omraade`; `rangliste` is the municipalities of a group,
   * `gruppe`, in one period, `periode`, with their places; every other view has the figures of its areas.
   */
  vis: z.enum(['linjer', 'aar', 'fordeling', 'rangliste', 'tabel', 'kort']).optional(),
  omraade: AreaKey.optional(),
  gruppe: AreaKey.optional(),
  periode: Period.optional(),
  /** 13 months, 4 years (also when left out), 10 years, all there is. */
  spaend: z.enum(['13', '4', '10', 'alt']).optional(),
  fra: Period.optional(),
  til: Until.optional(),
  /** Each figure for the twelve months that end with its period; passed over where that is not right. */
  rul: z.literal('12').optional(),
  /** The figures as an index with this period as 100; passed over where that is not right. */
  indeks: Period.optional(),
}

export const FiguresQuery = z.object(figureFields)
export type FiguresQuery = z.infer<typeof FiguresQuery>

/** `da` is for Danish spreadsheets, `iso` for programs. */
export const CsvFormat = z.enum(['da', 'iso'])
export type CsvFormat = z.infer<typeof CsvFormat>

export const FiguresCsvQuery = z.object({ ...figureFields, format: CsvFormat.optional() })

/**
 * What the address of the page of rankings says of its figures, under the page's own names, for files at the page's address
 * with an ending: `/rangliste.csv?del=dagpenge`. What else the page can say changes no figure and is passed over.
 */
const rankingFields = {
  pr: AsOfDate.optional(),
  /** `noegletal` is the municipalities of `gruppe` by `indikator`; everything else is one list, `del`, of the ministry's. */
  vis: z.string().max(20).optional(),
  del: BenchmarkList.optional(),
  indikator: IndicatorSlug.optional(),
  gruppe: AreaKey.optional(),
  periode: Period.optional(),
}

export const RankingFileQuery = z.object(rankingFields)
export type RankingFileQuery = z.infer<typeof RankingFileQuery>

export const RankingCsvQuery = z.object({ ...rankingFields, format: CsvFormat.optional() })

/** One figure of a file: whose it is, what it is, and what is remarked of it. */
export const FileFigure = z.object({
  period: Period,
  area: AreaName,
  category: Category,
  /** `missing` also where nobody has said anything. */
  value: Value,
  /** The place among the municipalities of the group, counted from 1; null without one, and where nothing is ranked. */
  rank: z.number().int().nullable(),
  preliminary: z.boolean(),
  simulated: z.boolean(),
  /** What the source said of it, breaks before it, why it is missing, and remarks; null when there is nothing to say. */
  note: z.string().nullable(),
})
export type FileFigure = z.infer<typeof FileFigure>

/** What a key figure's page shows, as a file says it: area by area in the page's order, oldest period first. */
export const FiguresFile = z.object({
  indicator: Indicator.pick({ slug: true, title: true, measure: true }),
  /** What it is split by here: the total alone, one category alone, or several. */
  categories: z.array(Category),
  /** In Danish: "pct. af arbejdsstyrken". */
  unit: z.string(),
  /** How many decimals the page writes. */
  decimals: z.number().int(),
  /** How the figures are calculated from those of the source, in Danish; null when they are the source's own. */
  calculation: z.string().nullable(),
  /** Whose municipalities are ranked, and which end is number 1; null where nothing is ranked. */
  ranking: RankingReply.pick({ group: true, order: true }).nullable(),
  source: Indicator.shape.source,
  /** Of the newest figure of the first area: when it was published, and when it came in here. */
  publishedOn: z.iso.date().nullable(),
  importedAt: z.iso.datetime().nullable(),
  /** The day that the figures are known as of; today unless an earlier day was asked for. */
  asOf: z.iso.date(),
  retrievedOn: z.iso.date(),
  /** The page that shows the same. */
  page: z.string(),
  simulated: z.boolean(),
  /** Breaks, events, gaps and remarks on what is shown, in Danish. */
  notes: z.array(z.string()),
  /** Those of the own municipality for what is shown, as they stand. */
  goals: z.array(ShownGoal),
  figures: z.array(FileFigure),
})
export type FiguresFile = z.infer<typeof FiguresFile>

/** A JSON-stat 2.0 dataset (https://json-stat.org/full/), as far as these files use it. */
export const JsonStatDataset = z.object({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string(),
  source: z.string(),
  updated: z.string(),
  href: z.string().optional(),
  note: z.array(z.string()),
  id: z.array(z.string()),
  size: z.array(z.number().int()),
  role: z.object({
    time: z.array(z.string()),
    geo: z.array(z.string()),
    metric: z.array(z.string()),
  }),
  dimension: z.record(
    z.string(),
    z.object({
      label: z.string(),
      category: z.object({
        index: z.array(z.string()),
        label: z.record(z.string(), z.string()),
        unit: z
          .record(z.string(), z.object({ decimals: z.number().int(), label: z.string() }))
          .optional(),
      }),
    }),
  ),
  /** In the order of `id`, the last dimension fastest; null where there is no number. */
  value: z.array(z.number().nullable()),
  /** By the place in `value`, in Danish: "foreløbig", "simuleret", why there is no number. */
  status: z.record(z.string(), z.string()),
  extension: z.object({ asOf: z.iso.date(), retrievedOn: z.iso.date(), simulated: z.boolean() }),
})
export type JsonStatDataset = z.infer<typeof JsonStatDataset>
