import { type PageSearch, readSearch } from '../search.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'

/** What this page's address says, without what cannot be used. */
export function usePageSearch(): PageSearch {
  const raw: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  return useMemo(() => readSearch(raw).search, [raw])
}

/**
 * Changes parts of this page's address and leaves the rest. `undefined` takes a part away. `replace` makes no new entry in
 * the browser's history, for what changes with every key.
 */
export function useChangeSearch(): (
  change: Partial<PageSearch>,
  options?: { readonly replace?: boolean },
) => void {
  const navigate = useNavigate()
  return useCallback(
    (change, { replace = false } = {}) => {
      void navigate({
        to: '.',
        search: (before: PageSearch) => ({ ...before, ...change }),
        replace,
        resetScroll: false,
      })
    },
    [navigate],
  )
}
