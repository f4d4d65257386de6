import type { ViewProps } from '../view.ts'
import { FigureTable } from './FigureTable.tsx'

/** Every figure of the shown periods. */
export function TableView({ shown, children }: ViewProps) {
  return (
    <>
      <FigureTable shown={shown} isWhole />
      {children}
    </>
  )
}
