import { apiUrl } from '../paths.ts'
import type { PageSearch } from '../search.ts'
import { get } from './get.ts'
import { endpoints, type HistoryQuery, type SeriesQuery } from '@noegletal/contract'
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'

/** The frame of every page: whose dashboard it is, and how fresh. */
export const siteQuery = ({ pr }: Pick<PageSearch, 'pr'>) =>
  reply(endpoints.site, { query: { pr } })

/** Every key figure at its own newest period. */
export const overviewQuery = ({ pr, omraader }: Pick<PageSearch, 'pr' | 'omraader'>) =>
  reply(endpoints.overview, { query: { pr, areas: omraader } })

export const areasQuery = () => reply(endpoints.areas)

/** The catalogue: what every indicator is, the breaks and the gaps. */
export const indicatorsQuery = () => reply(endpoints.indicators)

/** One indicator over time, by the API's own parameters. */
export const seriesQuery = (query: QueryTexts<SeriesQuery>) => reply(endpoints.series, { query })

/** Every version of one figure. */
export const historyQuery = (query: HistoryQuery) => reply(endpoints.history, { query })

export const importsQuery = () => reply(endpoints.imports)

export const importQuery = (id: string) => reply(endpoints.import, { params: { id } })

/** A query as it stands in an address: a list is a text with commas. */
type QueryTexts<Query> = {
  readonly [Name in keyof Query]: Query[Name] extends readonly unknown[] | undefined
    ? string | undefined
    : Query[Name]
}

type Endpoint<Response extends z.ZodType> = { readonly path: string; readonly response: Response }

/** The address is the key: two questions with the same address are the same question. */
function reply<Response extends z.ZodType>(
  { path, response }: Endpoint<Response>,
  parts: Parameters<typeof apiUrl>[1] = {},
) {
  const url = apiUrl(path, parts)
  return queryOptions({
    queryKey: [path, url],
    queryFn: ({ signal }) => get(url, response, signal),
  })
}
