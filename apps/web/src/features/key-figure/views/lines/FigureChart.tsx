import { LineChart } from '../../../../charts/LineChart.tsx'
import { hasPreliminary } from '../../../../charts/line-chart-data.ts'
import type { ValueAxis } from '../../../../charts/value-axis.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { usePageSearch } from '../../../../ui/use-page-search.ts'
import { axisTitle, calculationSentences } from '../../measure-words.ts'
import { chartDescription } from './chart-description.ts'
import { useHighlight } from './use-highlight.ts'
import { axisOf, monthsPerStep, tickFormatter, toLineChart } from './to-line-chart.ts'
import { drawnSeries, type ShownFigures } from '@noegletal/domain'
import { formatFigure, formatNumber } from '@noegletal/format'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'

type Props = { readonly shown: ShownFigures }

const { chart: text } = keyFigureText

/** The picture, and below it what must be known to read it. */
export function FigureChart({ shown }: Props) {
  const { nul, frem } = usePageSearch()
  const { figure, periods } = shown
  const data = useMemo(() => toLineChart(shown, frem), [shown, frem])
  const axis = useMemo(() => axisOf(figure, data, nul === '1'), [figure, data, nul])
  const highlight = useHighlight(data)
  const formatTick = useMemo(() => tickFormatter(periods), [periods])
  const formatValue = useMemo(
    () => (value: number) => formatNumber(value, axis.tickDecimals),
    [axis],
  )
  if (data.lines.length === 0) return null

  return (
    <figure className="key-figure__picture">
      <LineChart
        description={chartDescription(shown, data)}
        axisTitle={axisTitle(shown)}
        data={data}
        axis={axis}
        monthsPerStep={monthsPerStep(periods)}
        formatValue={formatValue}
        formatTick={formatTick}
        {...(highlight && { highlight })}
      />
      <figcaption className="key-figure__caption">
        {calculationSentences(shown).map((sentence) => `${sentence} `)}
        {drawnSeries(shown).length < shown.series.length && `${ownOnlyWords(shown)} `}
        {hasPreliminary(data.lines) && `${text.preliminary} `}
        <AxisNote axis={axis} figure={figure} />
      </figcaption>
    </figure>
  )
}

function ownOnlyWords({ indicator, own }: ShownFigures): string {
  return indicator.unit === 'rank' ? text.ownRankOnly(own.name) : text.ownOnly(own.name)
}

type AxisProps = { readonly axis: ValueAxis; readonly figure: ShownFigures['figure'] }

/** Where the axis starts when it is not where a reader expects it, and the way to the other axis. */
function AxisNote({ axis, figure }: AxisProps) {
  if (!axis.canStartAtOrigin) return null
  const value = formatFigure({ kind: 'number', number: axis.min }, figure)
  const toOrigin = figure.unit === 'rank' ? text.fromFirst : text.fromZero
  return (
    <>
      {!axis.startsAtOrigin && `${text.axisStart(value)} `}
      <Link
        to="."
        search={(before: object) => ({ ...before, nul: axis.startsAtOrigin ? undefined : '1' })}
        resetScroll={false}
        className="screen-only"
      >
        {axis.startsAtOrigin ? text.fitted : toOrigin}
      </Link>
    </>
  )
}
