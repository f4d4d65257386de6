import type { PageSearch } from '../search.ts'
import { replyQuery } from './reply-query.ts'
import { benchmarkEndpoints } from '@noegletal/contract'

/** The ministry's benchmarking: the own municipality on every list, and all municipalities on one. */
export const benchmarkQuery = ({ del, periode, pr }: Pick<PageSearch, 'del' | 'periode' | 'pr'>) =>
  replyQuery(benchmarkEndpoints.benchmark, { query: { list: del, period: periode, pr } })
