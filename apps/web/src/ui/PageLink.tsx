import type { PageAddress } from '../paths.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Props = {
  readonly page: PageAddress
  readonly children: ReactNode
  readonly className?: string
  readonly 'aria-label'?: string
}

/** A link to another page; what it needs is fetched while the pointer rests on it. */
export function PageLink({ page, ...rest }: Props) {
  return <Link {...page} {...rest} />
}
