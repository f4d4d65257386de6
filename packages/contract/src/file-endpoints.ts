import { ComparisonCsvQuery } from './comparison.ts'
import {
  FiguresCsvQuery,
  FiguresFile,
  FiguresQuery,
  JsonStatDataset,
  RankingCsvQuery,
  RankingFileQuery,
} from './downloads.ts'
import { IndicatorParams } from './figure-queries.ts'
import { GoalsCsvQuery, GoalsFile, GoalsFileQuery } from './goals-file.ts'
import { z } from 'zod'

/**
 * What a page, mostly `/noegletal/:slug`, shows with the same query, as files. A list of its own, since a page links to a file and
 * never reads one: so none of this is in the page's script.
 */
export const fileEndpoints = {
  /** What the page `/sammenlign` shows with the same query. */
  comparisonCsv: { path: '/sammenlign.csv', query: ComparisonCsvQuery, response: z.string() },
  /** What the page `/rangliste` shows with the same query. */
  rankingCsv: { path: '/rangliste.csv', query: RankingCsvQuery, response: z.string() },
  rankingXlsx: {
    path: '/rangliste.xlsx',
    query: RankingFileQuery,
    response: z.instanceof(Uint8Array),
  },
  /** One for each figure that the municipalities are listed with. */
  rankingJson: {
    path: '/rangliste.json',
    query: RankingFileQuery,
    response: z.array(FiguresFile),
  },
  /** What the page `/maal-og-budget` shows with the same query: everything, or one of its tables. */
  goalsCsv: { path: '/maal-og-budget.csv', query: GoalsCsvQuery, response: z.string() },
  budgetCsv: { path: '/maal-og-budget/budget.csv', query: GoalsCsvQuery, response: z.string() },
  spendingCsv: { path: '/maal-og-budget/udgifter.csv', query: GoalsCsvQuery, response: z.string() },
  goalsXlsx: {
    path: '/maal-og-budget.xlsx',
    query: GoalsFileQuery,
    response: z.instanceof(Uint8Array),
  },
  goalsJson: { path: '/maal-og-budget.json', query: GoalsFileQuery, response: GoalsFile },
  figuresCsv: {
    path: '/noegletal/:slug.csv',
    params: IndicatorParams,
    query: FiguresCsvQuery,
    response: z.string(),
  },
  figuresXlsx: {
    path: '/noegletal/:slug.xlsx',
    params: IndicatorParams,
    query: FiguresQuery,
    response: z.instanceof(Uint8Array),
  },
  figuresJson: {
    path: '/noegletal/:slug.json',
    params: IndicatorParams,
    query: FiguresQuery,
    response: FiguresFile,
  },
  figuresJsonStat: {
    path: '/noegletal/:slug.jsonstat.json',
    params: IndicatorParams,
    query: FiguresQuery,
    response: JsonStatDataset,
  },
} as const
