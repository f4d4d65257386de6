import type { PageSearch } from './search.ts'
import { toSearchText } from './search.ts'
import { type CategorySlug, type CellKey, type IndicatorSlug, total } from '@noegletal/domain'

/** The pages there are, as the router writes them. */
export const pages = {
  overview: '/',
  keyFigures: '/noegletal',
  keyFigure: '/noegletal/$slug',
  comparison: '/sammenlign',
  embed: '/indlejr/$slug',
  ranking: '/rangliste',
  provenance: '/kilde',
  goals: '/maal-og-budget',
  news: '/nyt',
  reports: '/rapporter',
  report: '/rapporter/$id',
  reportEditor: '/rapporter/$id/rediger',
  meeting: '/moede/$id',
  about: '/om-tallene',
  imports: '/indlaesninger',
  import: '/indlaesninger/$id',
  importStart: '/import',
  draft: '/import/$id',
  logIn: '/log-ind',
  invitation: '/invitation/$token',
  account: '/konto',
  users: '/brugere',
  tokens: '/adgangsnoegler',
  audit: '/haendelser',
  catalogue: '/katalog',
  webhooks: '/webhooks',
  unsubscribe: '/afmeld/$token',
} as const

/** A page and what its address says; `pr` follows along by itself unless `search` says otherwise. */
export type PageAddress = {
  readonly to: (typeof pages)[keyof typeof pages]
  readonly params?: Readonly<Record<string, string>>
  readonly search?: PageSearch
  readonly hash?: string
}

export const overviewPage = (): PageAddress => ({ to: pages.overview })

export const keyFiguresPage = (search: PageSearch = {}): PageAddress => ({
  to: pages.keyFigures,
  search,
})

export const keyFigurePage = (slug: IndicatorSlug, search: PageSearch = {}): PageAddress => ({
  to: pages.keyFigure,
  params: { slug },
  search,
})

/** Many key figures beside many areas. */
export const comparisonPage = (search: PageSearch = {}): PageAddress => ({
  to: pages.comparison,
  search,
})

/** How the municipality ranks. */
export const rankingPage = (): PageAddress => ({ to: pages.ranking })

/** Goals with their status, and the follow-up of the budget. */
export const goalsPage = (): PageAddress => ({ to: pages.goals })

/** What has become known since a day or with an import. */
export const newsPage = (search: PageSearch = {}): PageAddress => ({ to: pages.news, search })

/** The feed of what is new, for the area and the theme that the page shows. */
export const newsFeedUrl = ({ omraade, tema }: PageSearch): string =>
  `${pages.news}.atom${toSearchText({ omraade, tema })}`

/** The reports for the committee's meetings. */
export const reportsPage = (): PageAddress => ({ to: pages.reports, search: { pr: undefined } })

/** A published report; one of its earlier editions with its number. */
export const reportPage = (id: string, edition?: number): PageAddress => ({
  to: pages.report,
  params: { id },
  search: { pr: undefined, udgave: edition === undefined ? undefined : String(edition) },
})

/** Where analysts write a report. */
export const reportEditorPage = (id: string): PageAddress => ({
  to: pages.reportEditor,
  params: { id },
  search: { pr: undefined },
})

/** A report on the wall of a meeting, one figure a screen. */
export const meetingPage = (id: string): PageAddress => ({
  to: pages.meeting,
  params: { id },
  search: { pr: undefined },
})

/** Where one figure comes from. */
export function provenancePage(
  cell: Pick<CellKey, 'indicator' | 'area' | 'period'> & {
    readonly category?: CategorySlug | undefined
  },
): PageAddress {
  const { indicator, area, period, category } = cell
  return {
    to: pages.provenance,
    search: {
      indikator: indicator,
      omraade: area,
      ...(category !== undefined && category !== total && { kategori: category }),
      periode: period,
    },
  }
}

/** What an indicator counts and does not, on the page about the figures. */
export const aboutPage = (hash?: string): PageAddress => ({
  to: pages.about,
  ...(hash !== undefined && { hash }),
})

export const importsPage = (): PageAddress => ({ to: pages.imports })

export const importPage = (id: number): PageAddress => ({
  to: pages.import,
  params: { id: String(id) },
})

/** Where files are handed in, and the drafts that they become. */
export const importStartPage = (): PageAddress => ({ to: pages.importStart })

/** A file on its way in, at one of its steps; without one at the step that needs somebody. */
export const draftPage = (id: string, step?: PageSearch['trin']): PageAddress => ({
  to: pages.draft,
  params: { id },
  ...(step !== undefined && { search: { trin: step } }),
})

/** A page of its own for who is logged in: the own account, and the way to what one may. */
export const accountPage = (): PageAddress => ({ to: pages.account })

export const usersPage = (): PageAddress => ({ to: pages.users })

export const tokensPage = (): PageAddress => ({ to: pages.tokens })

/** The addresses of other systems that are told what is new. */
export const webhooksPage = (): PageAddress => ({ to: pages.webhooks })

export const auditPage = (page = 1): PageAddress => ({
  to: pages.audit,
  search: { side: page === 1 ? undefined : String(page) },
})

/** Where analysts add to the catalogue. */
export const cataloguePage = (): PageAddress => ({ to: pages.catalogue })

/** The login, with the way back to where one came from. */
export const logInPage = (back: string): PageAddress => ({
  to: pages.logIn,
  search: { pr: undefined, tilbage: back },
})

/** The same as an address. */
export const logInUrl = (back: string): string => `/log-ind${toSearchText({ tilbage: back })}`

/** A page as a plain address, for the many links of a table; `pr` is not added by itself. */
export function addressOf({ to, params = {}, search = {} }: PageAddress): string {
  const path = to.replaceAll(/\$([a-z]+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  return `${path}${toSearchText(search)}`
}

/** An address of the API: `path` as the contract writes it, its `:names` filled in, and a query without what is undefined. */
export function apiUrl(
  path: string,
  parts: {
    readonly params?: Readonly<Record<string, string>>
    readonly query?: Readonly<Record<string, string | undefined>>
  } = {},
): string {
  const filled = path.replaceAll(/:([a-z]+)/g, (_, name: string) =>
    encodeURIComponent(parts.params?.[name] ?? ''),
  )
  return `${filled}${toSearchText(parts.query ?? {})}`
}

/** What the page that compares shows, as a file: its own address with an ending. */
export const comparisonFileUrl = ({
  pr,
  gruppe,
  omraader,
  tema,
  soeg,
  indikator,
  orden,
}: PageSearch): string =>
  `${pages.comparison}.csv${toSearchText({ pr, gruppe, omraader, tema, soeg, indikator, orden })}`

/** What the page of rankings shows, as a file. */
export const rankingFileUrl = (
  ending: 'csv' | 'xlsx' | 'json',
  { pr, vis, del, periode, gruppe, indikator }: PageSearch,
): string =>
  `${pages.ranking}.${ending}${toSearchText({ pr, vis, del, periode, gruppe, indikator })}`

export type GoalsFileEnding = '.csv' | '.xlsx' | '.json' | '/budget.csv' | '/udgifter.csv'

/** What the page with goals and budget shows, as a file: its own address with an ending. */
export const goalsFileUrl = (ending: GoalsFileEnding, { pr }: PageSearch): string =>
  `${pages.goals}${ending}${toSearchText({ pr })}`
