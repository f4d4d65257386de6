import type { PageAddress } from '../paths.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Props = {
  readonly page: PageAddress
  readonly children: ReactNode
  readonly className?: string
  /** Marked as the current page also on the pages below it, as the navigation is; other links only on that very page. */
  readonly marksPagesBelow?: boolean
  readonly 'aria-label'?: string
}

/** A link to another page; what it needs is fetched while the pointer rests on it. */
export function PageLink({ page, marksPagesBelow = false, ...rest }: Props) {
  return <Link {...page} {...rest} activeOptions={{ exact: !marksPagesBelow }} />
}
