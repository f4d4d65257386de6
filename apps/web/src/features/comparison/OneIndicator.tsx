import { comparisonText } from '../../text/comparison.ts'
import { useOpenLinks } from '../../ui/use-open-links.ts'
import { useChangeSearch } from '../../ui/use-page-search.ts'
import type { ComparedIndicator } from '@noegletal/contract'
import { IndicatorSlug } from '@noegletal/domain'
import { useId } from 'react'
import { type CellLinks, ComparedFigure, judgementClass } from './ComparedFigure.tsx'
import { RowHeading } from './RowHeading.tsx'
import type { Column, ShownComparison } from './shown-comparison.ts'

type Props = {
  readonly shown: ShownComparison
  readonly columns: readonly Column[]
  readonly links: CellLinks
}

/** On a narrow screen: one key figure at a time, with the areas under each other. */
export function OneIndicator({ shown, columns, links }: Props) {
  const rows = shown.themes.flatMap((theme) => theme.rows)
  const row = rows.find((one) => one === shown.sortedBy) ?? rows[0]
  if (row === undefined) return null

  return (
    <>
      <IndicatorChoice shown={shown} row={row} />
      <div className="compared__heading">
        <RowHeading row={row} />
      </div>
      <AreaTable row={row} columns={columns} links={links} />
    </>
  )
}

type ChoiceProps = Pick<Props, 'shown'> & { readonly row: ComparedIndicator }

function IndicatorChoice({ shown, row }: ChoiceProps) {
  const changeSearch = useChangeSearch()
  const id = useId()
  return (
    <p className="filter__field screen-only">
      <label htmlFor={id}>{comparisonText.oneAtATime}</label>
      <select
        id={id}
        className="form-select"
        value={row.indicator.slug}
        onChange={({ currentTarget }) => {
          changeSearch({ indikator: IndicatorSlug.parse(currentTarget.value) })
        }}
      >
        {shown.themes.map(({ slug, title, rows }) => (
          <optgroup key={slug} label={title}>
            {rows.map(({ indicator }) => (
              <option key={indicator.slug} value={indicator.slug}>
                {indicator.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}

type TableProps = Pick<Props, 'columns' | 'links'> & { readonly row: ComparedIndicator }

function AreaTable({ row, columns, links }: TableProps) {
  const openLinks = useOpenLinks<HTMLTableElement>()
  return (
    <table ref={openLinks} className="compared">
      <caption className="sr-only">{row.indicator.title}</caption>
      <thead>
        <tr>
          <th scope="col">{comparisonText.area}</th>
          <th scope="col">{comparisonText.value}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ area, index }, place) => {
          const cell = row.cells[index]
          return (
            cell && (
              <tr key={area.code} className={place === 0 ? 'compared__own' : ''}>
                <th scope="row">{area.name}</th>
                <td className={judgementClass(cell)}>
                  <ComparedFigure row={row} cell={cell} links={links} isWhole />
                </td>
              </tr>
            )
          )
        })}
      </tbody>
    </table>
  )
}
