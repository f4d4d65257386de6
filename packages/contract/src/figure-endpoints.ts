import { Indicator } from '@noegletal/domain'
import { z } from 'zod'
import {
  BreakdownQuery,
  HistoryQuery,
  IndicatorParams,
  RankingQuery,
  SeriesFileQuery,
  SeriesQuery,
} from './figure-queries.ts'
import { BreakdownReply, RankingReply } from './figure-replies.ts'
import { NoQuery } from './query.ts'
import { AreaList, History, IndicatorList, SeriesReply } from './series-reply.ts'

/** The catalogue, and the figures of one indicator in every way that a page shows them. */
export const figureEndpoints = {
  areas: { path: '/api/v1/areas', query: NoQuery, response: AreaList },
  indicators: { path: '/api/v1/indicators', query: NoQuery, response: IndicatorList },
  indicator: {
    path: '/api/v1/indicators/:slug',
    params: IndicatorParams,
    query: NoQuery,
    response: Indicator,
  },
  series: { path: '/api/v1/series', query: SeriesQuery, response: SeriesReply },
  /** The same figures as `series`, as a file for a spreadsheet. */
  seriesFile: { path: '/api/v1/series.csv', query: SeriesFileQuery, response: z.string() },
  /** One indicator split by its categories, for one area. */
  breakdown: { path: '/api/v1/breakdown', query: BreakdownQuery, response: BreakdownReply },
  /** The municipalities of a group in order, and the place of each over time. */
  ranking: { path: '/api/v1/ranking', query: RankingQuery, response: RankingReply },
  history: { path: '/api/v1/history', query: HistoryQuery, response: History },
} as const
