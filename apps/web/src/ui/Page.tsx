import { pageText } from '../text/page.ts'
import { AsOfBar } from './AsOfBar.tsx'
import { SimulatedBanner } from './SimulatedBanner.tsx'
import { type ReactNode, useEffect } from 'react'

type Props = {
  readonly title: string
  /** Over the title, for instance the way back. */
  readonly above?: ReactNode
  readonly children: ReactNode
  /** How many of the figures shown are different today, as of an earlier day; undefined where `pr` changes nothing. */
  readonly changedSince?: number
  /** Which figures those are. */
  readonly changes?: ReactNode
  /** Some figure shown is made by the generator. */
  readonly simulated?: boolean
}

/** What every page has: its title in the window and as its only h1, and the bars that say which figures it shows. */
export function Page({ title, above, children, changedSince, changes, simulated = false }: Props) {
  useEffect(() => {
    document.title = pageText.windowTitle(title)
  }, [title])

  return (
    <>
      {changedSince !== undefined && <AsOfBar changedSince={changedSince}>{changes}</AsOfBar>}
      {simulated && <SimulatedBanner />}
      {above}
      <h1 className="page-title" tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  )
}
