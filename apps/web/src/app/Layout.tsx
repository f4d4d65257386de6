import { siteQuery } from '../api/overview-queries.ts'
import { frameText } from '../text/frame.ts'
import { usePageSearch } from '../ui/use-page-search.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { IgnoredSearch } from './IgnoredSearch.tsx'
import { LoadingMark } from './LoadingMark.tsx'
import { StatusLine } from './StatusLine.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'

/** The frame of every page, and no more than the page itself on the wall of a meeting or in a frame on another page. */
export function Layout() {
  const { data: site } = useSuspenseQuery(siteQuery(usePageSearch()))
  const isBare = /^\/(indlejr|moede)\//.test(useLocation().pathname)
  if (isBare) return <Main />

  return (
    <>
      <a className="skipnav" href="#main-content">
        {frameText.skipToContent}
      </a>
      <LoadingMark />
      <Header own={site.own} />
      <StatusLine site={site} />
      <Main />
      <Footer asOf={site.asOf} />
    </>
  )
}

function Main() {
  return (
    <main id="main-content" className="container" tabIndex={-1}>
      <IgnoredSearch />
      <Outlet />
    </main>
  )
}
