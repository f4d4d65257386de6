import { usePageSearch } from '../../ui/use-page-search.ts'
import type { FigureView } from './views/view.ts'
import type { ShownFigures } from '@noegletal/domain'
import { useQueryClient } from '@tanstack/react-query'

type Page = {
  readonly shown: Pick<ShownFigures, 'indicator'>
  /** What the server had no use for when it was asked for the page's own figures. */
  readonly ignored: readonly string[]
}

/** The names in the address that the server had no use for, either for the page or for the view. */
export function useIgnored(view: FigureView, { shown: { indicator }, ignored }: Page): string[] {
  const search = usePageSearch()
  const queryClient = useQueryClient()
  const { slug } = indicator
  const ofView = view.ignoredNames?.({ queryClient, slug, search }, indicator) ?? []
  return [...new Set([...ignored, ...ofView])]
}
