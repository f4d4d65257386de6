import { provenancePage } from '../../../../paths.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { PageLink } from '../../../../ui/PageLink.tsx'
import type { TableCell, TableRow } from './table-rows.ts'
import type { ShownFigures } from '@noegletal/domain'

const { table: text } = keyFigureText

type Props = {
  readonly cell: TableCell
  readonly row: TableRow
  readonly shown: ShownFigures
}

/** A figure as a link to where it comes from; a calculated one has no such place. */
export function FigureLink({ cell, row, shown }: Props) {
  if (!cell.hasOrigin) return cell.text
  const { indicator, category } = shown
  const { area, figure, text: words } = cell
  return (
    <PageLink
      page={provenancePage({
        indicator: indicator.slug,
        area: area.code,
        category,
        period: row.period,
      })}
      className="figure-table__link"
      aria-label={text.origin(figure, area.name, row.title)}
    >
      {words}
    </PageLink>
  )
}
