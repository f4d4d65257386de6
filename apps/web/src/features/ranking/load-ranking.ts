import { benchmarkQuery } from '../../api/benchmark-query.ts'
import { areasQuery, indicatorsQuery } from '../../api/queries.ts'
import { loadPlot } from '../../charts/plot.ts'
import type { PageSearch } from '../../search.ts'
import { orderedBy } from './ordered-by.ts'
import type { QueryClient } from '@tanstack/react-query'

type Search = Pick<PageSearch, 'pr' | 'vis' | 'del' | 'periode' | 'gruppe' | 'indikator'>

/** Asks for everything that the chosen view shows, at once where that can be. */
export async function loadRanking(queryClient: QueryClient, search: Search): Promise<void> {
  await Promise.all([loadPlot(), loadFigures(queryClient, search)])
}

async function loadFigures(queryClient: QueryClient, search: Search): Promise<void> {
  if (search.vis !== 'noegletal') {
    await queryClient.ensureQueryData(benchmarkQuery(search))
    return
  }
  const areas = queryClient.ensureQueryData(areasQuery())
  const catalogue = await queryClient.ensureQueryData(indicatorsQuery())
  await Promise.all([areas, queryClient.ensureQueryData(orderedBy(catalogue, search))])
}
