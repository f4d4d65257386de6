import type { ViewProps } from '../view.ts'
import { NewestTable } from '../table/FigureTable.tsx'
import { FigureChart } from './FigureChart.tsx'

/** One line per area over time, and below it the newest of the same figures. */
export function LinesView({ shown, reply, children }: ViewProps) {
  return (
    <>
      <FigureChart shown={shown} goals={reply.goals} />
      {children}
      <NewestTable shown={shown} reply={reply} />
    </>
  )
}
