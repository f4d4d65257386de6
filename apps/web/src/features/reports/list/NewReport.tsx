import { siteQuery } from '../../../api/overview-queries.ts'
import { reportQueries } from '../../../api/report-queries.ts'
import { send } from '../../../api/send.ts'
import { reportEditorPage } from '../../../paths.ts'
import { reportPlanText } from '../../../text/report-plan.ts'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { PlanForm } from '../plan/PlanForm.tsx'
import { proposedPlan, withTemplate } from '../plan/plan-fields.ts'
import { staffEndpoints } from '@noegletal/contract'
import type { ReportPlan } from '@noegletal/domain'
import { useMutation, useSuspenseQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'

/** Makes a report from a template of the catalogue, and goes on to write it. */
export function NewReport({ onClose }: { readonly onClose: () => void }) {
  const [{ data: templates }, { data: site }] = useSuspenseQueries({
    queries: [reportQueries.templates(), siteQuery({})],
  })
  const navigate = useNavigate()
  const id = useId()
  const create = useMutation({
    mutationFn: (plan: ReportPlan) => send(staffEndpoints.createReport, { body: plan }),
    onSuccess: (draft) => navigate(reportEditorPage(draft.id)),
  })
  const [first] = templates
  if (first === undefined) return null

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{reportPlanText.heading}</h2>
      <FaultAlert error={create.error} />
      <PlanForm
        start={proposedPlan(first, site)}
        submit={reportPlanText.create}
        isBusy={create.isPending}
        onPlan={(plan) => create.mutate(plan)}
        onClose={onClose}
      >
        {(fields, onFields) => (
          <div className="form-group">
            <label className="form-label" htmlFor={`${id}-template`}>
              {reportPlanText.template}
            </label>
            <select
              id={`${id}-template`}
              className="form-select"
              value={fields.template}
              onChange={({ target }) => {
                const [from, to] = [fields.template, target.value].map((slug) =>
                  templates.find((template) => template.slug === slug),
                )
                if (from && to) onFields(withTemplate(fields, to, from))
              }}
            >
              {templates.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        )}
      </PlanForm>
    </section>
  )
}
