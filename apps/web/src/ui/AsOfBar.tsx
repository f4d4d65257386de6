import { pageText } from '../text/page.ts'
import { usePageSearch } from './use-page-search.ts'
import { formatDate } from '@noegletal/format'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Props = {
  readonly changedSince: number
  /** Which figures they are, where a page can say so. */
  readonly children?: ReactNode
}

/** With `pr` in the address: that the figures are as they were known that day, and the way back to today's. */
export function AsOfBar({ changedSince, children }: Props) {
  const { pr } = usePageSearch()
  if (pr === undefined) return null

  return (
    <div className="bar bar--as-of">
      <p>
        {pageText.asOf.shownAsKnown(formatDate(pr))} {pageText.asOf.changed(changedSince)}{' '}
        <Link
          to="."
          search={(before: object) => ({ ...before, pr: undefined })}
          resetScroll={false}
        >
          {pageText.asOf.showLatest}
        </Link>
      </p>
      {children}
    </div>
  )
}
