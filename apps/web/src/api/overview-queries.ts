import { overviewEndpoints } from '@noegletal/contract'
import type { PageSearch } from '../search.ts'
import { replyQuery } from './reply-query.ts'

/** The frame of every page: whose dashboard it is, and how fresh. */
export const siteQuery = ({ pr }: Pick<PageSearch, 'pr'>) =>
  replyQuery(overviewEndpoints.site, { query: { pr } })

/** Every key figure at its own newest period. */
export const overviewQuery = ({ pr, omraader }: Pick<PageSearch, 'pr' | 'omraader'>) =>
  replyQuery(overviewEndpoints.overview, { query: { pr, areas: omraader } })
