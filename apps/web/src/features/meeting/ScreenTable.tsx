import { chartCells } from '../../figures/chart-cells.ts'
import { rowStatus } from '../../figures/figure-words.ts'
import { meetingText } from '../../text/meeting.ts'
import type { ShownFigures } from '@noegletal/domain'
import { formatPeriodShort } from '@noegletal/format'

type Props = { readonly shown: ShownFigures }

const { table: text } = meetingText

/** Every shown figure of every area, the newest first, in letters that are read from afar. */
export function ScreenTable({ shown }: Props) {
  const { indicator, series, periods } = shown
  const columns = series.map((line) => ({ ...line, cells: chartCells(shown, line) }))
  const rows = periods.map((period, place) => ({
    period,
    cells: columns.map(({ area, cells }) => ({ area, text: cells[place]?.text ?? '' })),
    status: rowStatus(
      columns.map(({ area, points }) => ({ area, point: points[place] ?? null, period })),
      shown,
    ),
  }))

  return (
    <table className="presenter__table">
      <caption className="sr-only">{`${indicator.title}, ${indicator.measure}`}</caption>
      <thead>
        <tr>
          <th scope="col">{text.period}</th>
          {columns.map(({ area }) => (
            <th key={area.code} scope="col" className="presenter__number">
              {area.name}
            </th>
          ))}
          <th scope="col">{text.status}</th>
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map(({ period, cells, status }) => (
          <tr key={period}>
            <th scope="row">{formatPeriodShort(period)}</th>
            {cells.map(({ area, text: figure }) => (
              <td key={area.code} className="presenter__number">
                {figure}
              </td>
            ))}
            <td>{status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
