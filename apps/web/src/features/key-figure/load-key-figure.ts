import { indicatorsQuery } from '../../api/queries.ts'
import { loadPlot } from '../../charts/plot.ts'
import { isStarting } from '../../ui/is-starting.ts'
import { keyFigureQuery } from './key-figure-query.ts'
import type { ViewRequest } from './views/view.ts'
import { findView } from './views/views.ts'

/**
 * Fetches the page's figures, the files of the view and what it shows beyond them, before the page is there. Only a reader who
 * has nothing to look at yet gets the words first, and the picture into the room that is kept for it.
 */
export async function loadKeyFigure(request: ViewRequest): Promise<void> {
  const { queryClient, slug, search } = request
  await Promise.all([
    queryClient.ensureQueryData(keyFigureQuery(slug, search)),
    findView(search)?.Component.preload?.(),
    isStarting() || loadPlot(),
    loadView(request),
  ])
}

/** Asks nothing that the server would refuse: whether a view can show the indicator stands in the catalogue. */
async function loadView(request: ViewRequest): Promise<void> {
  const { queryClient, slug, search } = request
  const { indicators } = await queryClient.ensureQueryData(indicatorsQuery())
  const indicator = indicators.find((candidate) => candidate.slug === slug)
  const view = findView(search)
  if (indicator && view?.isAvailable(indicator) === true) await view.load?.(request, indicator)
}
