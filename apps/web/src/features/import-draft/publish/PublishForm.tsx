import { indicatorsQuery } from '../../../api/queries.ts'
import { send } from '../../../api/send.ts'
import { publishText } from '../../../text/draft-publish.ts'
import { changesInWords } from '../../../text/changes.ts'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { Field } from '../../../ui/Field.tsx'
import { FormGroup } from '../../../ui/FormGroup.tsx'
import { DayForm } from '../DayForm.tsx'
import { ReadAsChoice } from '../ReadAsChoice.tsx'
import { useDraftAction } from '../use-draft-action.ts'
import { useReloadDraft } from '../use-reload-draft.ts'
import { ReasonChoice } from './ReasonChoice.tsx'
import { WhatHappens } from './WhatHappens.tsx'
import { WhenChoice } from './WhenChoice.tsx'
import {
  type OrderForm,
  instantOf,
  orderFaults,
  proposeOrder,
  proposeReason,
  toOrder,
} from './order-form.ts'
import { type Draft, type DraftComparison, staffEndpoints } from '@noegletal/contract'
import { formatDateTime } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

type Props = {
  readonly draft: Draft
  readonly comparison: DraftComparison
  /** What has been written so far; null before anything has. */
  readonly form: OrderForm | null
  readonly onForm: (form: OrderForm) => void
}

/** What readers are told of the file, and when they may see it. */
export function PublishForm({ draft, comparison, form: written, onForm }: Props) {
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery())
  const form = written ?? proposeOrder(draft, comparison, catalogue.indicators)
  const [faults, setFaults] = useState<ReturnType<typeof orderFaults>>([])
  const publish = useDraftAction((order: ReturnType<typeof toOrder>) =>
    send(staffEndpoints.publishDraft, { params: { id: draft.id }, body: order }),
  )
  const reload = useReloadDraft(draft.id)
  const change = (words: Partial<OrderForm>) => onForm({ ...form, ...words })
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message ?? null

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = orderFaults(form, draft.publishedOn, new Date())
    setFaults(found)
    if (found.length === 0) publish.mutate(toOrder(form, draft, comparison))
    else document.getElementById(`publish-${found[0]?.field}`)?.focus()
  }

  return (
    <>
      <DayForm draft={draft} />
      <form onSubmit={submit} noValidate className="publish">
        <Field
          id="publish-title"
          label={publishText.title}
          hint={publishText.titleHint}
          value={form.title}
          fault={faultOf('title')}
          maxLength={200}
          onValue={(title) => change({ title })}
        />
        <Field
          id="publish-source"
          label={publishText.source}
          hint={publishText.sourceHint}
          value={form.source}
          fault={faultOf('source')}
          maxLength={200}
          onValue={(source) => change({ source })}
        />
        <ReasonChoice
          value={form.reason}
          proposed={proposeReason(comparison)}
          onChange={(reason) => change({ reason })}
        />
        <FormGroup label={publishText.note} hint={publishText.noteHint} fault={null}>
          {(field) => (
            <textarea
              {...field}
              className="form-input"
              rows={3}
              maxLength={2000}
              value={form.note}
              onChange={({ target }) => change({ note: target.value })}
            />
          )}
        </FormGroup>
        <WhenChoice form={form} fault={faultOf('date')} onChange={change} />
        <ReadAsChoice draft={draft} kind="simulated" />
        <WhatHappens form={form} comparison={comparison} draft={draft} />
        <FaultAlert error={publish.error} onReload={reload} />
        <p className="actions">
          <button type="submit" className="button button-primary" disabled={publish.isPending}>
            {buttonWords(form, comparison)}
          </button>
        </p>
      </form>
    </>
  )
}

function buttonWords(form: OrderForm, { counts }: DraftComparison): string {
  const instant = form.isLater ? instantOf(form) : null
  const { button } = publishText
  return instant === null
    ? button.now(changesInWords(counts))
    : button.later(formatDateTime(instant))
}
