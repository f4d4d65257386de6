import { hasPreliminary } from '../../../../charts/line-chart-data.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { usePageSearch } from '../../../../ui/use-page-search.ts'
import { calculationSentences } from '../../../../figures/measure-words.ts'
import { AxisNote } from '../AxisNote.tsx'
import { FigureLines } from '../../../../figures/FigureLines.tsx'
import { TodayNote } from './TodayNote.tsx'
import { useToday } from './use-today.ts'
import { goalLines } from '../../../../figures/goal-lines.ts'
import { useHighlight } from './use-highlight.ts'
import { axisOf, toLineChart } from '../../../../figures/to-line-chart.ts'
import type { ShownGoal } from '@noegletal/contract'
import { drawnSeries, type ShownFigures } from '@noegletal/domain'
import { useMemo } from 'react'

type Props = {
  readonly shown: ShownFigures
  readonly goals: readonly ShownGoal[]
}

const { chart: text } = keyFigureText

/** The picture, and below it what must be known to read it. */
export function FigureChart({ shown, goals }: Props) {
  const { nul, frem } = usePageSearch()
  const { figure } = shown
  const today = useToday(shown)
  const data = useMemo(
    () => ({
      ...toLineChart(shown, { highlighted: frem, today }),
      goals: goalLines(goals, shown),
    }),
    [shown, frem, today, goals],
  )
  const axis = useMemo(() => axisOf(figure, data, nul === '1'), [figure, data, nul])
  const highlight = useHighlight(data)
  if (data.lines.length === 0) return null

  return (
    <figure className="key-figure__picture">
      <FigureLines shown={shown} data={data} axis={axis} {...(highlight && { highlight })} />
      <figcaption className="key-figure__caption">
        {calculationSentences(shown).map((sentence) => `${sentence} `)}
        {drawnSeries(shown).length < shown.series.length && `${ownOnlyWords(shown)} `}
        {hasPreliminary(data.lines) && `${text.preliminary} `}
        <TodayNote data={data} />
        <AxisNote axis={axis} figure={figure} />
      </figcaption>
    </figure>
  )
}

function ownOnlyWords({ indicator, own }: ShownFigures): string {
  return indicator.unit === 'rank' ? text.ownRankOnly(own.name) : text.ownOnly(own.name)
}
