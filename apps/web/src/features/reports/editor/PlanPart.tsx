import { reportQueries } from '../../../api/report-queries.ts'
import { send } from '../../../api/send.ts'
import { reportEditorText } from '../../../text/report-editor.ts'
import { reportPlanText } from '../../../text/report-plan.ts'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { PlanForm } from '../plan/PlanForm.tsx'
import { toFields } from '../plan/plan-fields.ts'
import { type ReportDraft, staffEndpoints } from '@noegletal/contract'
import type { ReportPlan } from '@noegletal/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

const { plan: words } = reportEditorText

/** What the report is about, and the way to change it. */
export function PlanPart({ draft }: { readonly draft: ReportDraft }) {
  const { value: plan } = draft.plan
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section>
      <p>
        {words.meeting(plan.committee, plan.meetingDate)}.{' '}
        {plan.asOf === null ? words.latest : words.asOf(plan.asOf)}
      </p>
      {isOpen ? (
        <EditPlan draft={draft} onClose={() => setIsOpen(false)} />
      ) : (
        <button type="button" className="button button-secondary" onClick={() => setIsOpen(true)}>
          {words.edit}
        </button>
      )}
    </section>
  )
}

type Props = { readonly draft: ReportDraft; readonly onClose: () => void }

function EditPlan({ draft, onClose }: Props) {
  const { id, sections } = draft
  // The plan that is edited, so that one that somebody else saves meanwhile is not written over.
  const [{ edit, value }] = useState(draft.plan)
  const queryClient = useQueryClient()
  const { queryKey } = reportQueries.draft(id)
  const save = useMutation({
    mutationFn: (plan: ReportPlan) =>
      send(staffEndpoints.saveReportPlan, { params: { id }, body: { plan, after: edit } }),
    onSuccess: (saved) => {
      queryClient.setQueryData(queryKey, saved)
      onClose()
    },
  })
  return (
    <>
      <FaultAlert
        error={save.error}
        onReload={() => void queryClient.invalidateQueries({ queryKey }).then(onClose)}
      />
      <PlanForm
        start={toFields(value, { sections })}
        submit={reportPlanText.save}
        isBusy={save.isPending}
        onPlan={(plan) => save.mutate(plan)}
        onClose={onClose}
      />
    </>
  )
}
