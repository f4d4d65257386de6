import { LineChart } from '../../charts/LineChart.tsx'
import { hasPreliminary } from '../../charts/line-chart-data.ts'
import { valueAxis } from '../../charts/value-axis.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { rankingText } from '../../text/ranking.ts'
import { windowWords } from '../window-words.ts'
import { monthsPerStep, tickFormatter } from '../to-line-chart.ts'
import { historyPeriods, type RankedTimes, type RankFrame, toRankLines } from './rank-history.ts'
import { PlacesTable } from './PlacesTable.tsx'
import { groupName } from './ranking-description.ts'
import type { AreaName } from '@noegletal/contract'
import { formatNumber } from '@noegletal/format'
import { useMemo } from 'react'

type Props = {
  readonly places: RankedTimes
  /** What they are places by, and among whose municipalities. */
  readonly title: string
  readonly group: Pick<AreaName, 'kind' | 'name'>
  readonly frame: RankFrame
}

const smallGroup = 12
const { history: text, description } = rankingText

/** The places of the own municipality and of the chosen ones over time, number 1 on top. */
export function RankHistory({ places, title, group, frame }: Props) {
  const periods = useMemo(() => historyPeriods(places, frame), [places, frame])
  const data = useMemo(() => toRankLines(places, frame), [places, frame])
  const axis = useMemo(() => {
    const ranks = data.lines.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []))
    // In a small group the whole ranking is in view, so that one place does not look like a fall to the bottom.
    const last = Math.min(Math.max(...places.history.among), smallGroup)
    return valueAxis([...ranks, 1, last], { decimals: 0, fromOrigin: true, inverted: true })
  }, [data, places])
  const formatTick = useMemo(() => tickFormatter(periods), [periods])
  const groupWords = groupName(group)
  if (data.lines.length === 0 || periods.length < 2) return null

  return (
    <figure className="key-figure__picture">
      <h2>{text.heading}</h2>
      <LineChart
        description={description.history({
          title,
          group: groupWords,
          window: windowWords({ periods }),
        })}
        axisTitle={text.axis}
        data={data}
        axis={axis}
        monthsPerStep={monthsPerStep(periods)}
        formatValue={formatWhole}
        formatTick={formatTick}
      />
      <figcaption className="key-figure__caption">
        {text.caption(groupWords)} {hasPreliminary(data.lines) && keyFigureText.chart.preliminary}
      </figcaption>
      <PlacesTable data={data} caption={text.tableCaption(title, groupWords)} />
    </figure>
  )
}

const formatWhole = (value: number): string => formatNumber(value, 0)
