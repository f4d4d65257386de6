import { hasPreliminary } from '../../../../charts/line-chart-data.ts'
import { LineChart } from '../../../../charts/LineChart.tsx'
import type { TimeTick } from '../../../../charts/time-axis.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { usePageSearch } from '../../../../ui/use-page-search.ts'
import { axisTitle, calculationSentences } from '../../../../figures/measure-words.ts'
import { AxisNote } from '../AxisNote.tsx'
import { axisOf, monthsPerStep } from '../../../../figures/to-line-chart.ts'
import { mostYears, toYearChart } from './to-year-chart.ts'
import { yearDescription } from './year-description.ts'
import { periodParts, type ShownFigures, type ShownSeries } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'
import { useMemo } from 'react'

type Props = { readonly shown: ShownFigures; readonly series: ShownSeries }

const { yearByYear: text, chart } = keyFigureText

/** An area's years over each other, so that what belongs to the season can be told from what does not. */
export function YearChart({ shown, series }: Props) {
  const { nul } = usePageSearch()
  const { figure, periods } = shown
  const data = useMemo(() => toYearChart(shown, series), [shown, series])
  const axis = useMemo(() => axisOf(figure, data, nul === '1'), [figure, data, nul])
  const formatValue = useMemo(
    () => (value: number) => formatNumber(value, axis.tickDecimals),
    [axis],
  )
  const formatTick = useMemo(() => {
    const names = new Map(data.times.map(({ time, short }) => [time, short]))
    return ({ time }: TimeTick) => names.get(time) ?? ''
  }, [data])

  return (
    <figure className="key-figure__picture">
      <LineChart
        description={yearDescription(shown, series, data)}
        axisTitle={axisTitle(shown)}
        data={data}
        axis={axis}
        monthsPerStep={monthsPerStep(periods)}
        formatValue={formatValue}
        formatTick={formatTick}
      />
      <figcaption className="key-figure__caption">
        {[
          ...calculationSentences(shown),
          data.lines.some(({ id }) => id.includes('-')) && text.beforeBreakNote,
          hasPreliminary(data.lines) && chart.preliminary,
          yearCount(shown) > mostYears && text.notAll(mostYears),
        ]
          .filter(Boolean)
          .map((sentence) => `${String(sentence)} `)}
        <AxisNote axis={axis} figure={figure} />
      </figcaption>
    </figure>
  )
}

function yearCount({ periods }: ShownFigures): number {
  return new Set(periods.map((period) => periodParts(period).year)).size
}
