import { FigureLines } from './FigureLines.tsx'
import { goalLines } from './goal-lines.ts'
import { axisOf, toLineChart } from './to-line-chart.ts'
import type { ShownGoal } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'
import { useMemo } from 'react'

type Props = { readonly shown: ShownFigures; readonly goals: readonly ShownGoal[] }

/** The chart of a figure where nothing can be chosen: in a report and on the wall of a meeting. Nothing without a figure. */
export function SeriesChart({ shown, goals }: Props) {
  const data = useMemo(
    () => ({ ...toLineChart(shown), goals: goalLines(goals, shown) }),
    [shown, goals],
  )
  const axis = useMemo(() => axisOf(shown.figure, data, false), [shown, data])
  if (data.lines.length === 0) return null
  return <FigureLines shown={shown} data={data} axis={axis} />
}
