import { provenancePage } from '../../paths.ts'
import { figureText } from '../../text/figure.ts'
import { goalsText } from '../../text/goals.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import type { PublishedCell } from '@noegletal/contract'
import type { CellKey } from '@noegletal/domain'
import { missingLabel } from '@noegletal/format'

type Props = {
  readonly figure: PublishedCell
  readonly cell: CellKey
  /** The number as it is written; a missing one says why. */
  readonly write: (number: number) => string
}

/** A figure exactly as it was published, as a link to where it comes from. */
export function PublishedFigure({ figure: { value, simulated }, cell, write }: Props) {
  if (value.kind === 'missing') return missingLabel(value.reason)
  return (
    <>
      <PageLink page={provenancePage(cell)} className="figure-link">
        {write(value.number)}
        <span className="sr-only">{figureText.whereFrom}</span>
      </PageLink>
      {simulated && ` (${goalsText.persons.simulated})`}
    </>
  )
}
