import { usePageSearch } from '../../ui/use-page-search.ts'
import { areaNames, shownChanges, type ShownChanges } from './changed-figures.ts'
import type { FigureView, ShownPage } from './views/view.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'

/** Which of the figures that a view shows are different today; the page's own until those of the view itself are there. */
export function useChanges(view: FigureView, { shown, reply }: ShownPage): ShownChanges {
  const search = usePageSearch()
  const queryClient = useQueryClient()
  const { slug } = shown.indicator
  const { readChanges } = view
  const isAsked = search.pr !== undefined && readChanges !== undefined
  const ofView = useQuery({
    queryKey: ['changes', view.vis, slug, search, reply.changedSince],
    queryFn: () => readChanges?.({ queryClient, slug, search }, { shown, reply }) ?? noChanges,
    enabled: isAsked,
  })
  if (isAsked && ofView.data !== undefined) return ofView.data
  return shownChanges(reply, { periods: shown.periods, nameOf: areaNames(shown) })
}

const noChanges: ShownChanges = { count: 0, figures: [] }
