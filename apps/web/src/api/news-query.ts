import type { PageSearch } from '../search.ts'
import { replyQuery } from './reply-query.ts'
import { newsEndpoints } from '@noegletal/contract'

/** What is new, of every theme. */
export const newsQuery = ({
  pr,
  siden,
  import: id,
  omraade,
}: Pick<PageSearch, 'pr' | 'siden' | 'import' | 'omraade'>) =>
  replyQuery(newsEndpoints.news, { query: { pr, since: siden, import: id, area: omraade } })
