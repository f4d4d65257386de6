import {
  BreakdownQuery,
  HistoryQuery,
  ImportParams,
  IndicatorParams,
  NoQuery,
  OverviewQuery,
  RankingQuery,
  SeriesFileQuery,
  SeriesQuery,
  SiteQuery,
} from './query.ts'
import {
  AreaList,
  History,
  ImportList,
  IndicatorList,
  Overview,
  SeriesReply,
  Site,
} from './response.ts'
import { BreakdownReply, RankingReply } from './figure-replies.ts'
import { Import, Indicator } from '@noegletal/domain'
import { z } from 'zod'

/** Every address of the API with what it takes and what it gives; the server serves them, the page reads them. */
export const endpoints = {
  site: { path: '/api/v1/site', query: SiteQuery, response: Site },
  areas: { path: '/api/v1/areas', query: NoQuery, response: AreaList },
  indicators: { path: '/api/v1/indicators', query: NoQuery, response: IndicatorList },
  indicator: {
    path: '/api/v1/indicators/:slug',
    params: IndicatorParams,
    query: NoQuery,
    response: Indicator,
  },
  overview: { path: '/api/v1/overview', query: OverviewQuery, response: Overview },
  series: { path: '/api/v1/series', query: SeriesQuery, response: SeriesReply },
  /** The same figures as `series`, as a file for a spreadsheet. */
  seriesFile: { path: '/api/v1/series.csv', query: SeriesFileQuery, response: z.string() },
  /** One indicator split by its categories, for one area. */
  breakdown: { path: '/api/v1/breakdown', query: BreakdownQuery, response: BreakdownReply },
  /** The municipalities of a group in order, and the place of each over time. */
  ranking: { path: '/api/v1/ranking', query: RankingQuery, response: RankingReply },
  history: { path: '/api/v1/history', query: HistoryQuery, response: History },
  imports: { path: '/api/v1/imports', query: NoQuery, response: ImportList },
  import: { path: '/api/v1/imports/:id', params: ImportParams, query: NoQuery, response: Import },
  /** The imported file, byte for byte as it came. */
  importFile: {
    path: '/api/v1/imports/:id/file',
    params: ImportParams,
    query: NoQuery,
    response: z.instanceof(Uint8Array),
  },
} as const
