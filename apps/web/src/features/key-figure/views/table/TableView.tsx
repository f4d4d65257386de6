import type { ViewProps } from '../view.ts'
import { WholeTable } from './FigureTable.tsx'

/** Every figure of the shown periods. */
export function TableView({ shown, children }: ViewProps) {
  return (
    <>
      <WholeTable shown={shown} />
      {children}
    </>
  )
}
