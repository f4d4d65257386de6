import { LineChart } from '../../../../charts/LineChart.tsx'
import { hasPreliminary } from '../../../../charts/line-chart-data.ts'
import { valueAxis } from '../../../../charts/value-axis.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { rankingText } from '../../../../text/ranking.ts'
import { windowWords } from '../../../../figures/window-words.ts'
import { monthsPerStep, tickFormatter } from '../../../../figures/to-line-chart.ts'
import { historyPeriods, toRankLines } from './rank-history.ts'
import { groupName } from './ranking-description.ts'
import type { RankingReply } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'
import { useMemo } from 'react'

type Props = { readonly ranking: RankingReply; readonly shown: ShownFigures }

const smallGroup = 12
const { history: text, description } = rankingText

/** The places of the own municipality and of the chosen ones over time, number 1 on top. */
export function RankHistory({ ranking, shown }: Props) {
  const periods = useMemo(() => historyPeriods(ranking, shown), [ranking, shown])
  const data = useMemo(() => {
    const others = shown.series
      .map(({ area }) => area)
      .filter(({ code }) => code !== shown.own.code)
    return toRankLines(ranking, { shown, municipalities: [shown.own, ...others] })
  }, [ranking, shown])
  const axis = useMemo(() => {
    const ranks = data.lines.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []))
    // In a small group the whole ranking is in view, so that one place does not look like a fall to the bottom.
    const last = Math.min(Math.max(...ranking.history.among), smallGroup)
    return valueAxis([...ranks, 1, last], { decimals: 0, fromOrigin: true, inverted: true })
  }, [data, ranking])
  const formatTick = useMemo(() => tickFormatter(periods), [periods])
  const group = groupName(ranking.group)
  if (data.lines.length === 0 || periods.length < 2) return null

  return (
    <figure className="key-figure__picture">
      <h2>{text.heading}</h2>
      <LineChart
        description={description.history({
          title: ranking.indicator.title,
          group,
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
        {text.caption(group)} {hasPreliminary(data.lines) && keyFigureText.chart.preliminary}
      </figcaption>
    </figure>
  )
}

const formatWhole = (value: number): string => formatNumber(value, 0)
