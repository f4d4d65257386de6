import type { LineChartData } from '../../charts/line-chart-data.ts'
import { rankingText } from '../../text/ranking.ts'
import { TableHead } from '../../ui/TableHead.tsx'

type Props = {
  readonly data: Pick<LineChartData, 'times' | 'lines'>
  readonly caption: string
}

const { history: text } = rankingText

/** The places over time in numbers, the newest first, for those who do not see the lines; folded until it is asked for. */
export function PlacesTable({ data, caption }: Props) {
  const { times, lines } = data
  return (
    <details className="screen-only">
      <summary>{text.asTable}</summary>
      <div className="figure-table__scroll">
        <table className="figures">
          <caption className="sr-only">{caption}</caption>
          <TableHead columns={[text.period, ...lines.map(({ name }) => name)]} />
          <tbody>
            {times
              .map((time, place) => (
                <tr key={time.time}>
                  <th scope="row">{time.label}</th>
                  {lines.map(({ id, cells }) => (
                    <td key={id}>{cells[place]?.remark ?? cells[place]?.text}</td>
                  ))}
                </tr>
              ))
              .toReversed()}
          </tbody>
        </table>
      </div>
    </details>
  )
}
