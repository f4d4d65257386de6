import { pages } from '../paths.ts'
import { leaveOutRefused } from './leave-out-refused.ts'
import { root } from './root-route.ts'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

/** The page of rankings; what it asks for depends on its view, which a file of its own decides. */
export const ranking = createRoute({
  getParentRoute: () => root,
  path: pages.ranking,
  loaderDeps: ({ search: { pr, vis, del, periode, gruppe, indikator } }) => ({
    pr,
    vis,
    del,
    periode,
    gruppe,
    indikator,
  }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { loadRanking } = await import('../features/ranking/load-ranking.ts')
    await loadRanking(queryClient, deps).catch(leaveOutRefused)
  },
  component: lazyRouteComponent(() => import('../features/ranking/RankingPage.tsx'), 'RankingPage'),
})
