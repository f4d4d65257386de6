import { frameText } from '../text/frame.ts'
import { useIsFetching } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'

/** A thin line at the top while figures are on their way; the old ones stay until then. */
export function LoadingMark() {
  const isNavigating = useRouterState({ select: ({ isLoading }) => isLoading })
  const isFetching = useIsFetching() > 0
  const isBusy = isNavigating || isFetching

  return (
    <output className="loading">
      {isBusy && <span className="loading__line" />}
      {isNavigating && <span className="sr-only">{frameText.loading}</span>}
    </output>
  )
}
