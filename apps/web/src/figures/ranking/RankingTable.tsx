import { provenancePage } from '../../paths.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { rankingText } from '../../text/ranking.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { SortHeading } from '../../ui/SortHeading.tsx'
import { sortingOf, sortRows } from '../../ui/sorting.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { rankKeys, type RankRow, rankRows } from './ranked-rows.ts'
import { groupName } from './ranking-description.ts'
import type { AreaName, RankingReply } from '@noegletal/contract'
import { comparesAcrossAreas, unitKind } from '@noegletal/domain'
import { formatNumber, formatPeriod, formatPeriodShort, noNumber } from '@noegletal/format'

type Props = { readonly ranking: RankingReply; readonly own: AreaName }

const { table: text } = rankingText

/** Every municipality of the group with its figure, by rank or by name; the figure leads to where it comes from. */
export function RankingTable({ ranking, own }: Props) {
  const { by, isDescending } = sortingOf(usePageSearch())
  const { indicator, period, group, yearChanges } = ranking
  const rows = sortRows(rankRows(ranking), rankKeys[by] ?? byPlace, isDescending)
  if (period === null || rows.length === 0) return null
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
              <SortHeading title={text.rank} by="plads" />
              <SortHeading title={text.area} by="kommune" />
              <SortHeading title={formatPeriod(period)} by="tal" className="figure-table__number" />
              {yearChanges && (
                <>
                  <th scope="col" className="figure-table__number">
                    {text.change(formatPeriodShort(yearChanges.from))}
                  </th>
                  <SortHeading
                    title={text.changeRank[changeOrder(indicator)]}
                    by="aendring"
                    className="figure-table__number"
                  />
                </>
              )}
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
                {yearChanges && (
                  <>
                    <td className="figure-table__number">{row.change}</td>
                    <td className="figure-table__number">
                      {row.changeRank === null ? noNumber : formatNumber(row.changeRank, 0)}
                    </td>
                  </>
                )}
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

const byPlace = ({ rank }: RankRow): number | null => rank

/** Which change has place 1: the largest to the better, and where neither way is better, the largest fall. */
function changeOrder({ direction, unit }: RankingReply['indicator']): 'rise' | 'fall' | 'up' {
  if (unitKind(unit) === 'rank') return 'up'
  return direction === 'higher' ? 'rise' : 'fall'
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
