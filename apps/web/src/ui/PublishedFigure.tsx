import { provenancePage } from '../paths.ts'
import { figureText } from '../text/figure.ts'
import { PageLink } from './PageLink.tsx'
import type { PublishedCell } from '@noegletal/contract'
import type { CellKey } from '@noegletal/domain'
import { missingLabel } from '@noegletal/format'

type Props = {
  readonly figure: PublishedCell
  readonly cell: CellKey
  /** The number as it is written; a missing one says why. */
  readonly write: (number: number) => string
  /** What a figure is called that nobody has published; "mangler" when left out. */
  readonly unsaid?: string
}

/** A figure exactly as it was published, as a link to where it comes from. */
export function PublishedFigure({ figure: { value, simulated }, cell, write, unsaid }: Props) {
  if (value.kind === 'missing') {
    const isUnsaid = value.reason === 'missing' && unsaid !== undefined
    return isUnsaid ? unsaid : missingLabel(value.reason)
  }
  return (
    <>
      <PageLink page={provenancePage(cell)} className="figure-link">
        {write(value.number)}
        <span className="sr-only">{figureText.whereFrom}</span>
      </PageLink>
      {simulated && ` (${figureText.simulated})`}
    </>
  )
}
