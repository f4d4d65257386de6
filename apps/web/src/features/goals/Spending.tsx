import { goalsText } from '../../text/goals.ts'
import { capital } from '../../ui/capital.ts'
import { PublishedFigure } from '../../ui/PublishedFigure.tsx'
import type { AreaName, BudgetReply, SpendingRow } from '@noegletal/contract'
import { total } from '@noegletal/domain'
import {
  formatDate,
  formatNumber,
  formatPeriod,
  spendingColumn,
  spendingDeviation,
} from '@noegletal/format'

type Props = {
  readonly area: AreaName
  readonly spending: BudgetReply['spending']
}

const { spending: text } = goalsText

/** Spending in 1,000 kroner, a row for each follow-up. */
export function Spending({ area, spending }: Props) {
  const { columns, rows } = spending
  return (
    <section aria-labelledby="driftsudgifter">
      <h2 id="driftsudgifter">{text.heading}</h2>
      {rows.length === 0 ? (
        <p>{text.none(area.name)}</p>
      ) : (
        <div className="budget__scroll">
          <table className="figures figures--stacked budget">
            <caption>{text.caption(area.name)}</caption>
            <thead>
              <tr>
                <th scope="col">{text.followUp}</th>
                {columns.map(({ slug, title }) => (
                  <th key={slug} scope="col" className="figures__number">
                    {columnName(title)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={`${row.year} ${row.followUp}`} row={row} area={area} columns={columns} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

const columnName = (title: string): string => capital(spendingColumn(title))

type RowProps = Pick<Props, 'area'> & {
  readonly row: SpendingRow
  readonly columns: BudgetReply['spending']['columns']
}

function Row({ row, area, columns }: RowProps) {
  return (
    <tr>
      <th scope="row">{text.row(formatPeriod(row.year), formatDate(row.followUp))}</th>
      {columns.map(({ slug, title }, place) => {
        const amount = row.amounts[place]
        const isDeviation = place === columns.length - 1
        return (
          <td key={slug} className="figures__number" data-title={columnName(title)}>
            {amount && (
              <PublishedFigure
                figure={amount}
                cell={{ indicator: slug, area: area.code, category: total, period: row.year }}
                write={isDeviation ? spendingDeviation : whole}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}

const whole = (number: number): string => formatNumber(number, 0)
