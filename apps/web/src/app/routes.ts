import { overviewQuery } from '../api/overview-queries.ts'
import { OverviewPage } from '../features/overview/OverviewPage.tsx'
import { cellOf } from '../features/provenance/cell.ts'
import { pages } from '../paths.ts'
import { leaveOutRefused } from './leave-out-refused.ts'
import { ranking } from './ranking-route.ts'
import { reportRoutes } from './report-routes.ts'
import { root } from './root-route.ts'
import { IndicatorSlug } from '@noegletal/domain'
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'

// What these ask about is described in files that the first page does without.
const queries = () => import('../api/queries.ts')

const overview = createRoute({
  getParentRoute: () => root,
  path: pages.overview,
  loaderDeps: ({ search: { pr, omraader } }) => ({ pr, omraader }),
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(overviewQuery(deps)).catch(leaveOutRefused),
  component: OverviewPage,
})

const keyFigures = createRoute({
  getParentRoute: () => root,
  path: pages.keyFigures,
  loaderDeps: ({ search: { pr, omraader } }) => ({ pr, omraader }),
  loader: async ({ context: { queryClient }, deps }) => {
    const catalogue = queries().then((asked) =>
      queryClient.ensureQueryData(asked.indicatorsQuery()),
    )
    await Promise.all([queryClient.ensureQueryData(overviewQuery(deps)), catalogue]).catch(
      leaveOutRefused,
    )
  },
  component: lazyRouteComponent(
    () => import('../features/key-figures/KeyFiguresPage.tsx'),
    'KeyFiguresPage',
  ),
})

// What they load depends on the view, and on whether the reader sees a page already.
const aboutFigure = (
  path: typeof pages.keyFigure | typeof pages.embed,
  component: ReturnType<typeof lazyRouteComponent>,
) =>
  createRoute({
    getParentRoute: () => root,
    path,
    loaderDeps: ({
      search: { omraader, kategori, til, pr, vis, idag, omraade, gruppe, periode },
    }) => ({
      omraader,
      kategori,
      til,
      pr,
      vis,
      idag,
      omraade,
      gruppe,
      periode,
    }),
    loader: async ({ context: { queryClient }, params, deps }) => {
      const slug = IndicatorSlug.safeParse(params.slug)
      if (!slug.success) throw notFound()
      const { loadKeyFigure } = await import('../features/key-figure/load-key-figure.ts')
      await loadKeyFigure({ queryClient, slug: slug.data, search: deps })
    },
    component,
  })

const keyFigure = aboutFigure(
  pages.keyFigure,
  lazyRouteComponent(() => import('../features/key-figure/KeyFigurePage.tsx'), 'KeyFigurePage'),
)

const embed = aboutFigure(
  pages.embed,
  lazyRouteComponent(() => import('../features/key-figure/EmbedPage.tsx'), 'EmbedPage'),
)

const comparison = createRoute({
  getParentRoute: () => root,
  path: pages.comparison,
  loaderDeps: ({ search: { pr, gruppe, omraader } }) => ({ pr, gruppe, omraader }),
  loader: async ({ context: { queryClient }, deps }) => {
    const [{ comparisonQuery }, { areasQuery }] = await Promise.all([
      import('../api/comparison-query.ts'),
      queries(),
    ])
    await Promise.all([
      queryClient.ensureQueryData(comparisonQuery(deps)).catch(leaveOutRefused),
      queryClient.ensureQueryData(areasQuery()),
    ])
  },
  component: lazyRouteComponent(
    () => import('../features/comparison/ComparisonPage.tsx'),
    'ComparisonPage',
  ),
})

const provenance = createRoute({
  getParentRoute: () => root,
  path: pages.provenance,
  loaderDeps: ({ search }) => ({ cell: cellOf(search) }),
  loader: async ({ context: { queryClient }, deps: { cell } }) => {
    if (cell) await queryClient.ensureQueryData((await queries()).historyQuery(cell))
  },
  component: lazyRouteComponent(
    () => import('../features/provenance/ProvenancePage.tsx'),
    'ProvenancePage',
  ),
})

// What the page answers is described in its own files, which the front page does without.
const goals = createRoute({
  getParentRoute: () => root,
  path: pages.goals,
  loaderDeps: ({ search: { pr } }) => ({ pr }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { loadGoals } = await import('../features/goals/load-goals.ts')
    await loadGoals(queryClient, deps)
  },
  component: lazyRouteComponent(() => import('../features/goals/GoalsPage.tsx'), 'GoalsPage'),
})

const news = createRoute({
  getParentRoute: () => root,
  path: pages.news,
  loaderDeps: ({ search: { pr, siden, import: id, omraade } }) => ({
    pr,
    siden,
    import: id,
    omraade,
  }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { loadNews } = await import('../features/news/load-news.ts')
    await loadNews(queryClient, deps).catch(leaveOutRefused)
  },
  component: lazyRouteComponent(() => import('../features/news/NewsPage.tsx'), 'NewsPage'),
})

const about = createRoute({
  getParentRoute: () => root,
  path: pages.about,
  loader: async ({ context: { queryClient } }) => {
    await queryClient.ensureQueryData((await queries()).indicatorsQuery())
  },
  component: lazyRouteComponent(() => import('../features/about/AboutPage.tsx'), 'AboutPage'),
})

const imports = createRoute({
  getParentRoute: () => root,
  path: pages.imports,
  loader: async ({ context: { queryClient } }) => {
    await queryClient.ensureQueryData((await queries()).importsQuery())
  },
  component: lazyRouteComponent(() => import('../features/imports/ImportsPage.tsx'), 'ImportsPage'),
})

const importDetails = createRoute({
  getParentRoute: () => root,
  path: pages.import,
  loader: async ({ context: { queryClient }, params: { id } }) => {
    await queryClient.ensureQueryData((await queries()).importQuery(id))
  },
  component: lazyRouteComponent(() => import('../features/imports/ImportPage.tsx'), 'ImportPage'),
})

const importStart = createRoute({
  getParentRoute: () => root,
  path: pages.importStart,
  component: lazyRouteComponent(
    () => import('../features/import-drafts/ImportStartPage.tsx'),
    'ImportStartPage',
  ),
})

const draft = createRoute({
  getParentRoute: () => root,
  path: pages.draft,
  component: lazyRouteComponent(
    () => import('../features/import-draft/DraftPage.tsx'),
    'DraftPage',
  ),
})

const catalogue = createRoute({
  getParentRoute: () => root,
  path: pages.catalogue,
  component: lazyRouteComponent(
    () => import('../features/catalogue-entries/CataloguePage.tsx'),
    'CataloguePage',
  ),
})

const accountPages = () => import('./account-pages.ts')

const aboutAccounts = (
  path: (typeof pages)[keyof typeof pages],
  name: keyof Awaited<ReturnType<typeof accountPages>>,
) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(accountPages, name),
  })

export const routeTree = root.addChildren([
  overview,
  keyFigures,
  keyFigure,
  embed,
  comparison,
  ranking,
  provenance,
  goals,
  news,
  ...reportRoutes,
  about,
  imports,
  importDetails,
  importStart,
  draft,
  catalogue,
  aboutAccounts(pages.logIn, 'LogInPage'),
  aboutAccounts(pages.invitation, 'InvitationPage'),
  aboutAccounts(pages.account, 'AccountPage'),
  aboutAccounts(pages.users, 'UsersPage'),
  aboutAccounts(pages.tokens, 'TokensPage'),
  aboutAccounts(pages.audit, 'AuditPage'),
  aboutAccounts(pages.webhooks, 'WebhooksPage'),
  aboutAccounts(pages.unsubscribe, 'UnsubscribePage'),
])
