import { reportPlanText } from '../../../text/report-plan.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Field } from '../../../ui/Field.tsx'
import { AreaFields } from './AreaFields.tsx'
import { AsOfFields } from './AsOfFields.tsx'
import { type PlanFaults, type PlanFields, checkPlan } from './plan-fields.ts'
import { SectionChoice } from './SectionChoice.tsx'
import type { ReportPlan } from '@noegletal/domain'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'

type Props = {
  readonly start: PlanFields
  /** Over the fields, for what else is to be chosen. */
  readonly children?: (fields: PlanFields, onFields: (fields: PlanFields) => void) => ReactNode
  readonly submit: string
  readonly isBusy: boolean
  readonly onPlan: (plan: ReportPlan) => void
  readonly onClose: () => void
}

const text = reportPlanText

/** What a report is about, for whom and as of when. */
export function PlanForm({ start, children, submit, isBusy, onPlan, onClose }: Props) {
  const [fields, setFields] = useState(start)
  const [faults, setFaults] = useState<PlanFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const change = (some: Partial<PlanFields>): void => setFields({ ...fields, ...some })
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [])
  useEffect(() => {
    if (Object.keys(faults).length === 0) return
    form.current?.querySelector<HTMLElement>('.form-error :is(input, select)')?.focus()
  }, [faults])

  function check(event: FormEvent) {
    event.preventDefault()
    const checked = checkPlan(fields)
    setFaults(checked.ok ? {} : checked.error)
    if (checked.ok) onPlan(checked.value)
  }

  return (
    <form ref={form} className="report-plan" noValidate onSubmit={check}>
      {Object.keys(faults).length > 0 && (
        <Alert kind="error" live="alert" heading={text.faults.heading} />
      )}
      {children?.(fields, setFields)}
      <Field
        label={text.title}
        value={fields.title}
        fault={faults.title ?? null}
        onValue={(title) => change({ title })}
      />
      <Field
        label={text.committee}
        value={fields.committee}
        fault={faults.committee ?? null}
        onValue={(committee) => change({ committee })}
      />
      <Field
        label={text.meetingDate}
        type="date"
        value={fields.meetingDate}
        fault={faults.meetingDate ?? null}
        onValue={(meetingDate) => change({ meetingDate })}
      />
      <AreaFields fields={fields} fault={faults.own ?? null} onChange={change} />
      <Field
        label={text.til}
        hint={text.tilHint}
        value={fields.til}
        fault={faults.til ?? null}
        onValue={(til) => change({ til })}
      />
      <AsOfFields
        asOf={fields.asOf}
        fault={faults.asOf ?? null}
        onAsOf={(asOf) => change({ asOf })}
      />
      <SectionChoice
        sections={fields.sections}
        fault={faults.sections ?? null}
        onSections={(sections) => change({ sections })}
      />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={isBusy}>
          {submit}
        </button>
        <button type="button" className="button button-tertiary" onClick={onClose}>
          {text.cancel}
        </button>
      </p>
    </form>
  )
}
