import { useChangeSearch, usePageSearch } from '../../ui/use-page-search.ts'
import { useCallback } from 'react'

type ScreenPlace = {
  /** Counted from 0. */
  readonly place: number
  /** Shows the screen with a place; none that there is not. */
  readonly go: (place: number) => void
}

/** Which screen is shown; the address holds it, so that the back button and a reload keep it. */
export function useScreenPlace(count: number): ScreenPlace {
  const { skaerm } = usePageSearch()
  const change = useChangeSearch()
  const place = Math.min(Number(skaerm ?? '1'), count) - 1
  const go = useCallback(
    (to: number) => {
      if (to < 0 || to >= count || to === place) return
      change({ skaerm: to === 0 ? undefined : String(to + 1) })
    },
    [change, count, place],
  )
  return { place, go }
}
