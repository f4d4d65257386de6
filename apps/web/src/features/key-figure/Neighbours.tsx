import { keyFigurePage, keyFiguresPage } from '../../paths.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import type { AreaName } from '@noegletal/contract'
import type { Indicator, Theme } from '@noegletal/domain'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'

type BreadcrumbProps = { readonly indicator: Indicator; readonly themes: readonly Theme[] }

/** The way back: all key figures, those of the theme. */
export function Breadcrumb({ indicator, themes }: BreadcrumbProps) {
  const theme = themes.find(({ slug }) => slug === indicator.theme)
  return (
    <nav className="breadcrumbs" aria-label={keyFigureText.breadcrumb}>
      <ol className="breadcrumbs__list">
        <li className="breadcrumbs__list-item">
          <PageLink page={keyFiguresPage()} className="breadcrumbs__link">
            {keyFigureText.allKeyFigures}
          </PageLink>
        </li>
        {theme && (
          <li className="breadcrumbs__list-item">
            <PageLink page={keyFiguresPage({ tema: theme.slug })} className="breadcrumbs__link">
              {theme.title}
            </PageLink>
          </li>
        )}
        <li className="breadcrumbs__list-item" aria-current="page">
          {indicator.title}
        </li>
      </ol>
    </nav>
  )
}

type NeighbourProps = {
  readonly indicator: Indicator
  readonly indicators: readonly Indicator[]
  readonly own: AreaName
}

/** The key figures before and after this one in its theme, for the same areas, time and view. */
export function Neighbours({ indicator, indicators, own }: NeighbourProps) {
  const inTheme = indicators.filter(
    ({ theme, onlyAreas }) =>
      theme === indicator.theme && (onlyAreas.length === 0 || onlyAreas.includes(own.code)),
  )
  const place = inTheme.findIndex(({ slug }) => slug === indicator.slug)
  const before = inTheme[place - 1]
  const after = place < 0 ? undefined : inTheme[place + 1]
  if (!before && !after) return null

  return (
    <nav className="neighbours screen-only" aria-label={keyFigureText.neighbours}>
      {before && <Neighbour key={before.slug} side="previous" indicator={before} />}
      {after && <Neighbour key={after.slug} side="next" indicator={after} />}
    </nav>
  )
}

type OneProps = { readonly side: 'previous' | 'next'; readonly indicator: Indicator }

/** The way to a neighbour, whose figures are fetched while the reader looks at these. */
function Neighbour({ side, indicator: { slug, title } }: OneProps) {
  const { omraader, spaend, vis } = usePageSearch()
  const page = useMemo(
    () => keyFigurePage(slug, { omraader, spaend, vis }),
    [slug, omraader, spaend, vis],
  )
  const router = useRouter()
  useEffect(() => {
    const waiting = setTimeout(() => void router.preloadRoute({ ...page }), timeToLook)
    return () => {
      clearTimeout(waiting)
    }
  }, [router, page])

  return (
    <PageLink page={page} className={`neighbours__${side}`}>
      {keyFigureText[side]}: {title}
    </PageLink>
  )
}

// Milliseconds: whoever only passes by, from one neighbour to the next, asks for nothing in vain.
const timeToLook = 1500
