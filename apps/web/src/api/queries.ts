import { apiUrl } from '../paths.ts'
import { replyQuery } from './reply-query.ts'
import {
  type BreakdownQuery,
  figureEndpoints,
  type HistoryQuery,
  importEndpoints,
  type RankingQuery,
} from '@noegletal/contract'

export const areasQuery = () => replyQuery(figureEndpoints.areas)

/** The catalogue: what every indicator is, the breaks and the gaps. */
export const indicatorsQuery = () => replyQuery(figureEndpoints.indicators)

/** One indicator by its categories, for one area. */
export const breakdownQuery = (query: QueryTexts<BreakdownQuery>) =>
  replyQuery(figureEndpoints.breakdown, { query })

/** The municipalities of a group in order. */
export const rankingQuery = (query: QueryTexts<RankingQuery>) =>
  replyQuery(figureEndpoints.ranking, { query })

/** Every version of one figure. */
export const historyQuery = (query: HistoryQuery) => replyQuery(figureEndpoints.history, { query })

export const importsQuery = () => replyQuery(importEndpoints.imports)

export const importQuery = (id: string) => replyQuery(importEndpoints.import, { params: { id } })

/** The imported file, byte for byte, for downloading. */
export const importFileUrl = (id: number): string =>
  apiUrl(importEndpoints.importFile.path, { params: { id: String(id) } })

/** A query as it stands in an address: a list is a text with commas. */
type QueryTexts<Query> = {
  readonly [Name in keyof Query]: Query[Name] extends readonly unknown[] | undefined
    ? string | undefined
    : Query[Name]
}
