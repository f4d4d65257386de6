import { differencesText } from '../../../text/draft-differences.ts'
import { Link } from '@tanstack/react-router'

type Props = { readonly page: number; readonly pages: number }

/** The way through a list on several pages. */
export function Pages({ page, pages }: Props) {
  const { list } = differencesText
  if (pages < 2) return null
  return (
    <nav className="pages screen-only" aria-label={list.pages}>
      {page > 1 && <PageTo page={page - 1}>{list.previous}</PageTo>}
      <span>{list.page(page, pages)}</span>
      {page < pages && <PageTo page={page + 1}>{list.next}</PageTo>}
    </nav>
  )
}

function PageTo({ page, children }: { readonly page: number; readonly children: string }) {
  return (
    <Link
      to="."
      search={(before: object) => ({ ...before, side: page === 1 ? undefined : String(page) })}
      resetScroll={false}
    >
      {children}
    </Link>
  )
}
