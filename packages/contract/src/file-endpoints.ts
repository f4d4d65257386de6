import { ComparisonCsvQuery } from './comparison.ts'
import { FiguresCsvQuery, FiguresFile, FiguresQuery, JsonStatDataset } from './downloads.ts'
import { IndicatorParams } from './figure-queries.ts'
import { z } from 'zod'

/**
 * What the page `/noegletal/:slug` shows with the same query, as files. A list of its own, since a page links to a file and
 * never reads one: so none of this is in the page's script.
 */
export const fileEndpoints = {
  /** What the page `/sammenlign` shows with the same query. */
  comparisonCsv: { path: '/sammenlign.csv', query: ComparisonCsvQuery, response: z.string() },
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
