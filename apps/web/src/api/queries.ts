import type { PageSearch } from '../search.ts'
import { replyQuery } from './reply-query.ts'
import {
  type BreakdownQuery,
  endpoints,
  type HistoryQuery,
  type RankingQuery,
} from '@noegletal/contract'

/** The frame of every page: whose dashboard it is, and how fresh. */
export const siteQuery = ({ pr }: Pick<PageSearch, 'pr'>) =>
  replyQuery(endpoints.site, { query: { pr } })

/** Every key figure at its own newest period. */
export const overviewQuery = ({ pr, omraader }: Pick<PageSearch, 'pr' | 'omraader'>) =>
  replyQuery(endpoints.overview, { query: { pr, areas: omraader } })

export const areasQuery = () => replyQuery(endpoints.areas)

/** The catalogue: what every indicator is, the breaks and the gaps. */
export const indicatorsQuery = () => replyQuery(endpoints.indicators)

/** One indicator by its categories, for one area. */
export const breakdownQuery = (query: QueryTexts<BreakdownQuery>) =>
  replyQuery(endpoints.breakdown, { query })

/** The municipalities of a group in order. */
export const rankingQuery = (query: QueryTexts<RankingQuery>) =>
  replyQuery(endpoints.ranking, { query })

/** Every version of one figure. */
export const historyQuery = (query: HistoryQuery) => replyQuery(endpoints.history, { query })

export const importsQuery = () => replyQuery(endpoints.imports)

export const importQuery = (id: string) => replyQuery(endpoints.import, { params: { id } })

/** A query as it stands in an address: a list is a text with commas. */
type QueryTexts<Query> = {
  readonly [Name in keyof Query]: Query[Name] extends readonly unknown[] | undefined
    ? string | undefined
    : Query[Name]
}
