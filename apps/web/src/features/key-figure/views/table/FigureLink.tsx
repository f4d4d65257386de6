import { addressOf, provenancePage } from '../../../../paths.ts'
import type { PageSearch } from '../../../../search.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import type { TableCell, TableRow } from './table-rows.ts'
import type { ShownFigures } from '@noegletal/domain'

const { table: text } = keyFigureText

type Props = {
  readonly cell: TableCell
  readonly row: TableRow
  readonly shown: ShownFigures
  /** The as-of date of the page, which follows along. */
  readonly pr: PageSearch['pr']
}

/**
 * A figure as a link to where it comes from; a calculated one has no such place. A plain link, since there can be a thousand:
 * the table that it stands in has `useOpenLinks`.
 */
export function FigureLink({ cell, row, shown, pr }: Props) {
  if (!cell.hasOrigin) return cell.text
  const { indicator, category } = shown
  const { area, figure, text: words } = cell
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
      aria-label={text.origin(figure, area.name, row.title)}
    >
      {words}
    </a>
  )
}
