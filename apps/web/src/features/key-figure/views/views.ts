import type { PageSearch } from '../../../search.ts'
import { keyFigureText } from '../../../text/key-figure.ts'
import { changesOfBreakdown } from './breakdown/changes-of-breakdown.ts'
import { changesOfRanking } from './ranking/changes-of-ranking.ts'
import { breakdownOf } from './breakdown/breakdown-query.ts'
import { rankingOf } from './ranking/ranking-query.ts'
import { keyFigureQuery } from '../key-figure-query.ts'
import type { FigureView } from './view.ts'
import { type Indicator, ranksAreas, unitKind } from '@noegletal/domain'
import { lazyRouteComponent } from '@tanstack/react-router'

const { views: titles } = keyFigureText

const lines: FigureView = {
  vis: 'linjer',
  title: titles.linjer,
  isAvailable: () => true,
  calculates: true,
  Component: lazyRouteComponent(() => import('./lines/LinesView.tsx'), 'LinesView'),
  load: async ({ queryClient, slug, search }) => {
    if (search.idag !== '1' || search.pr === undefined) return
    await queryClient.ensureQueryData(keyFigureQuery(slug, { ...search, pr: undefined }))
  },
}

const yearByYear: FigureView = {
  vis: 'aar',
  title: titles.aar,
  // A year has nothing to lay over another.
  isAvailable: ({ granularity }) => granularity !== 'year',
  calculates: true,
  Component: lazyRouteComponent(
    () => import('./year-by-year/YearByYearView.tsx'),
    'YearByYearView',
  ),
}

const breakdown: FigureView = {
  vis: 'fordeling',
  title: titles.fordeling,
  isAvailable: ({ dimension }) => dimension !== null,
  calculates: false,
  Component: lazyRouteComponent(() => import('./breakdown/BreakdownView.tsx'), 'BreakdownView'),
  load: ({ queryClient, search }, indicator) =>
    queryClient.prefetchQuery(breakdownOf(indicator, search)),
  readChanges: async ({ queryClient, search }, { shown }) => {
    const { reply } = await queryClient.fetchQuery(breakdownOf(shown.indicator, search))
    return changesOfBreakdown(reply, search)
  },
  ignoredNames: ({ queryClient, search }, indicator) =>
    queryClient.getQueryData(breakdownOf(indicator, search).queryKey)?.ignored ?? [],
}

const ranking: FigureView = {
  vis: 'rangliste',
  title: titles.rangliste,
  // A count is not ranked, but the view says why and leads to the shares that are.
  isAvailable: ({ unit, onlyAreas }) =>
    onlyAreas.length !== 1 && (ranksAreas(unit) || unitKind(unit) === 'count'),
  calculates: false,
  Component: lazyRouteComponent(() => import('./ranking/RankingView.tsx'), 'RankingView'),
  load: async ({ queryClient, search }, indicator) => {
    if (ranksAreas(indicator.unit)) await queryClient.prefetchQuery(rankingOf(indicator, search))
  },
  readChanges: async ({ queryClient, search }, { shown, reply }) => {
    if (!ranksAreas(shown.indicator.unit)) return { count: 0, figures: [] }
    const ranked = await queryClient.fetchQuery(rankingOf(shown.indicator, search))
    return changesOfRanking(ranked.reply, { shown, reply })
  },
  ignoredNames: ({ queryClient, search }, indicator) =>
    queryClient.getQueryData(rankingOf(indicator, search).queryKey)?.ignored ?? [],
}

const table: FigureView = {
  vis: 'tabel',
  title: titles.tabel,
  isAvailable: () => true,
  calculates: true,
  Component: lazyRouteComponent(() => import('./table/TableView.tsx'), 'TableView'),
}

/** Every way to see a key figure, in the order of the switch. A view is a folder here and a line in this list. */
const views: readonly FigureView[] = [lines, yearByYear, breakdown, ranking, table]

/** The views that an indicator can be seen in. */
export function viewsOf(indicator: Indicator): FigureView[] {
  return views.filter(({ isAvailable }) => isAvailable(indicator))
}

/** The view that the address asks for; null when there is none of that name. */
export function findView({ vis = lines.vis }: Pick<PageSearch, 'vis'>): FigureView | null {
  return views.find((view) => view.vis === vis) ?? null
}

/** The view that the address asks for; lines, which any indicator has, where it cannot be shown. */
export function viewOf(indicator: Indicator, search: Pick<PageSearch, 'vis'>): FigureView {
  const view = findView(search)
  return view?.isAvailable(indicator) === true ? view : lines
}
