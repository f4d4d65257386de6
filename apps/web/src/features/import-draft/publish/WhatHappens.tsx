import { publishText } from '../../../text/draft-publish.ts'
import { changesInWords } from '../../../text/changes.ts'
import { type OrderForm, instantOf } from './order-form.ts'
import type { Draft, DraftComparison } from '@noegletal/contract'
import { formatDateTime } from '@noegletal/format'

type Props = {
  readonly form: OrderForm
  readonly comparison: DraftComparison
  readonly draft: Pick<Draft, 'simulated' | 'partial'>
}

/** What will happen when the button is pressed. */
export function WhatHappens({ form, comparison, draft }: Props) {
  const { summary } = publishText
  const changes = changesInWords(comparison.counts)
  const instant = form.isLater ? instantOf(form) : null
  return (
    <section className="what-happens" aria-label={summary.heading}>
      <h3>{summary.heading}</h3>
      <ul>
        <li>{changes === null ? summary.nothing : summary.changes(changes)}</li>
        {instant !== null && <li>{summary.at(formatDateTime(instant))}</li>}
        {draft.partial && <li>{summary.partial}</li>}
        {draft.simulated && <li>{summary.simulated}</li>}
        <li>{summary.whole}</li>
        <li>{summary.kept}</li>
      </ul>
    </section>
  )
}
