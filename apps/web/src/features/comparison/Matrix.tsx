import { comparisonText } from '../../text/comparison.ts'
import { useOpenLinks } from '../../ui/use-open-links.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'
import type { ComparedIndicator } from '@noegletal/contract'
import { memo } from 'react'
import { type CellLinks, ComparedFigure, judgementClass } from './ComparedFigure.tsx'
import { RowHeading } from './RowHeading.tsx'
import type { Column, ShownComparison } from './shown-comparison.ts'

type Props = {
  readonly shown: ShownComparison
  readonly columns: readonly Column[]
  readonly links: CellLinks
}

// Beside the columns that always stand first.
export const mostOnPaper = 7

/** Key figures as rows under their themes, areas as columns; the names of both stay in sight while the rest is scrolled. */
export function Matrix({ shown, columns, links }: Props) {
  const { indikator, orden } = usePageSearch()
  const openLinks = useOpenLinks<HTMLTableElement>()
  const fixed = shown.fixed.length
  const isMany = shown.others.length > mostOnPaper

  return (
    <section
      className="comparison__scroll"
      aria-label={comparisonText.region}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll a region that has the focus
      tabIndex={0}
    >
      <table
        ref={openLinks}
        style={{ width: widthOf(columns.length) }}
        className={isMany ? 'comparison comparison--many' : 'comparison'}
      >
        <caption className="sr-only">{comparisonText.caption(columns[0]?.area.name ?? '')}</caption>
        <thead>
          <tr>
            <th scope="col" className="comparison__corner">
              {comparisonText.indicator}
            </th>
            {columns.map(({ area }, place) => (
              <th key={area.code} scope="col" className={columnClass(place, fixed)}>
                {area.name}
              </th>
            ))}
          </tr>
        </thead>
        {shown.themes.map(({ slug, title, rows }) => (
          <tbody key={slug}>
            <tr className="comparison__theme">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span className="comparison__theme-title">{title}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row
                key={row.indicator.slug}
                row={row}
                columns={columns}
                fixed={fixed}
                links={links}
                order={row.indicator.slug === indikator ? orden : undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

type RowProps = Pick<Props, 'columns' | 'links'> & {
  readonly row: ComparedIndicator
  readonly fixed: number
  readonly order: 'stigende' | 'faldende' | undefined
}

// A search or a theme shows other rows, and a hundred areas of those that stay are not made again.
const Row = memo(function Row({ row, columns, fixed, links, order }: RowProps) {
  return (
    <tr>
      <th scope="row" aria-sort={order && comparisonText.sortedClass[order]}>
        <RowHeading row={row} />
      </th>
      {columns.map(({ area, index }, place) => {
        const cell = row.cells[index]
        return (
          cell && (
            <td key={area.code} className={`${columnClass(place, fixed)} ${judgementClass(cell)}`}>
              <ComparedFigure row={row} cell={cell} links={links} isWhole={place === 0} />
            </td>
          )
        )
      })}
    </tr>
  )
})

// As the stylesheet has them: a table that need not measure a hundred columns is laid out at once.
const widths = { rowName: 26, own: 15.6, other: 13.2 } // rem

function widthOf(columns: number): string {
  return `${widths.rowName + widths.own + (columns - 1) * widths.other}rem`
}

function columnClass(place: number, fixed: number): string {
  if (place === 0) return 'comparison__own'
  return place < fixed ? 'comparison__fixed' : 'comparison__other'
}
