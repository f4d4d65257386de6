import { siteQuery } from '../../../../api/overview-queries.ts'
import { usePageSearch } from '../../../../ui/use-page-search.ts'
import { keyFigureQuery } from '../../key-figure-query.ts'
import { type ShownFigures, shownFigures } from '@noegletal/domain'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

/** The same view of today's figures, where an earlier day is shown and the reader asked for both; undefined otherwise. */
export function useToday(shown: ShownFigures): ShownFigures | undefined {
  const search = usePageSearch()
  const { data: site } = useSuspenseQuery(siteQuery(search))
  const { data } = useQuery({
    ...keyFigureQuery(shown.indicator.slug, { ...search, pr: undefined }),
    enabled: isAskedFor(search),
  })
  const isShown = isAskedFor(search) && data !== undefined
  return useMemo(
    () =>
      isShown
        ? shownFigures(data.reply, {
            own: site.own,
            search: { ...search, spaend: 'alt', fra: undefined },
          })
        : undefined,
    [isShown, data, site.own, search],
  )
}

/** Today's figures are something to ask for where an earlier day is shown. */
export function isAskedFor({ idag, pr }: ReturnType<typeof usePageSearch>): boolean {
  return idag === '1' && pr !== undefined
}
