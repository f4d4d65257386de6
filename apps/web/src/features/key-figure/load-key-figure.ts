import { indicatorsQuery } from '../../api/queries.ts'
import { keyFigureQuery } from './key-figure-query.ts'
import type { ViewRequest } from './views/view.ts'
import { findView } from './views/views.ts'

/** Fetches the page's figures, and the file of the view and what it shows beyond them, before the page is there. */
export async function loadKeyFigure(request: ViewRequest): Promise<void> {
  const { queryClient, slug, search } = request
  const view = findView(search)
  await Promise.all([
    queryClient.ensureQueryData(keyFigureQuery(slug, search)),
    queryClient.ensureQueryData(indicatorsQuery()),
    view?.Component.preload?.(),
    view?.load?.(request),
  ])
}
