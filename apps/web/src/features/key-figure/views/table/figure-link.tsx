import { addressOf, provenancePage } from '../../../../paths.ts'
import type { PageSearch } from '../../../../search.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import type { AreaName } from '@noegletal/contract'
import type { CategorySlug, Indicator, Period } from '@noegletal/domain'
import type { ReactNode } from 'react'

type Linked = {
  readonly cell: {
    /** The bare figure, or in words why there is none. */
    readonly text: string
    /** The figure with its unit, as it is said alone. */
    readonly figure: string
    /** Whether there is something to look up about where it comes from. */
    readonly hasOrigin: boolean
  }
  readonly row: { readonly period: Period; readonly title: string }
  readonly of: {
    readonly indicator: Pick<Indicator, 'slug'>
    readonly area: Pick<AreaName, 'code' | 'name'>
    readonly category: CategorySlug
  }
  /** The as-of date of the page, which follows along. */
  readonly pr: PageSearch['pr']
}

const { table: text } = keyFigureText

/**
 * A figure as a link to where it comes from; a calculated one has no such place. A plain link and no component, since there
 * can be a thousand: the table that it stands in has `useOpenLinks`.
 */
export function figureLink({
  cell,
  row,
  of: { indicator, area, category },
  pr,
}: Linked): ReactNode {
  if (!cell.hasOrigin) return cell.text
  const page = provenancePage({
    indicator: indicator.slug,
    area: area.code,
    category,
    period: row.period,
  })
  return (
    <a
      href={addressOf({ ...page, search: { ...page.search, pr } })}
      className="figure-table__link"
      aria-label={text.origin(cell.figure, area.name, row.title)}
    >
      {cell.text}
    </a>
  )
}
