import { OverviewQuery, SiteQuery } from './query.ts'
import { Overview, Site } from './response.ts'

/** What the first page asks for; apart from the other addresses, so that it need not load what they answer. */
export const overviewEndpoints = {
  site: { path: '/api/v1/site', query: SiteQuery, response: Site },
  overview: { path: '/api/v1/overview', query: OverviewQuery, response: Overview },
} as const
