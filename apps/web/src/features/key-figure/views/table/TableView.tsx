import type { ViewProps } from '../view.ts'
import { WholeTable } from './FigureTable.tsx'

/** Every figure of the shown periods. */
export function TableView({ shown, reply, children }: ViewProps) {
  return (
    <>
      <WholeTable shown={shown} reply={reply} />
      {children}
    </>
  )
}
