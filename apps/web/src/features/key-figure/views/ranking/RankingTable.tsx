import { provenancePage } from '../../../../paths.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { rankingText } from '../../../../text/ranking.ts'
import { PageLink } from '../../../../ui/PageLink.tsx'
import { type RankRow, rankRows, type SortKey, type Sorting, sortRows } from './ranked-rows.ts'
import { groupName } from './ranking-description.ts'
import type { AreaName, RankingReply } from '@noegletal/contract'
import { comparesAcrossAreas } from '@noegletal/domain'
import { formatNumber, formatPeriod, noNumber } from '@noegletal/format'
import { useState } from 'react'

type Props = { readonly ranking: RankingReply; readonly own: AreaName }

const { table: text } = rankingText

/** Every municipality of the group with its figure, by rank or by name; the figure leads to where it comes from. */
export function RankingTable({ ranking, own }: Props) {
  const [sorting, setSorting] = useState<Sorting>({ by: 'rank', isDescending: false })
  const { indicator, period, group } = ranking
  const rows = sortRows(rankRows(ranking), sorting)
  if (period === null || rows.length === 0) return null
  const sortBy = (by: SortKey): void => {
    setSorting({ by, isDescending: sorting.by === by && !sorting.isDescending })
  }
  const country = ranking.references.find(({ area }) => area.kind === 'country')
  const compared = country && comparesAcrossAreas(indicator.unit) ? country.area : null

  return (
    <section className="figure-table">
      <h2>{text.heading}</h2>
      <div className="figure-table__scroll">
        <table className="figure-table__grid">
          <caption>
            {text.caption({
              title: indicator.title,
              measure: indicator.measure,
              group: groupName(group),
              period: formatPeriod(period),
            })}
          </caption>
          <thead>
            <tr>
              <SortHeading title={text.rank} by="rank" sorting={sorting} onSort={sortBy} />
              <SortHeading title={text.area} by="name" sorting={sorting} onSort={sortBy} />
              <th scope="col" className="figure-table__number">
                {formatPeriod(period)}
              </th>
              {compared && (
                <th scope="col" className="figure-table__number">
                  {text.difference(groupName(compared))}
                </th>
              )}
              <th scope="col">{text.status}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.area.code}
                className={row.area.code === own.code ? 'figure-table__own' : undefined}
              >
                <td>{row.rank === null ? noNumber : formatNumber(row.rank, 0)}</td>
                <th scope="row">{row.area.name}</th>
                <td className="figure-table__number">
                  <Figure row={row} ranking={ranking} />
                </td>
                {compared && (
                  <td className="figure-table__number figure-table__difference">
                    {row.difference}
                  </td>
                )}
                <td>{row.status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type HeadingProps = {
  readonly title: string
  readonly by: SortKey
  readonly sorting: Sorting
  readonly onSort: (by: SortKey) => void
}

function SortHeading({ title, by, sorting, onSort }: HeadingProps) {
  const direction = sorting.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={sorting.by === by ? direction : 'none'}>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          onSort(by)
        }}
      >
        {title}
      </button>
    </th>
  )
}

function Figure({ row, ranking }: { readonly row: RankRow; readonly ranking: RankingReply }) {
  const { indicator, category, period } = ranking
  if (row.number === null || period === null) return row.text
  return (
    <PageLink
      page={provenancePage({ indicator: indicator.slug, area: row.area.code, category, period })}
      className="figure-table__link"
      aria-label={keyFigureText.table.origin(row.text, row.area.name, formatPeriod(period))}
    >
      {row.text}
    </PageLink>
  )
}
