import { PublishForm } from './PublishForm.tsx'
import { Receipt } from './Receipt.tsx'
import { Scheduled } from './Scheduled.tsx'
import { publishText } from '../../../text/draft-publish.ts'
import { WhileLoading } from '../../../ui/WhileLoading.tsx'
import { StepHeading } from '../StepHeading.tsx'
import type { OrderForm } from './order-form.ts'
import type { Draft } from '@noegletal/contract'

type Props = {
  readonly draft: Draft
  /** What has been written so far; null before anything has. */
  readonly form: OrderForm | null
  readonly onForm: (form: OrderForm) => void
}

/** What is said of the file when it is published; afterwards the receipt. */
export function PublishStep({ draft, form, onForm }: Props) {
  const { state, comparison, importId, order } = draft
  if (state === 'published' && importId !== null) {
    return <Receipt draft={draft} importId={importId} />
  }
  if (state === 'scheduled' && order !== null) return <Scheduled draft={draft} order={order} />
  return (
    <>
      <StepHeading>{publishText.heading}</StepHeading>
      {state === 'checked' && comparison !== null && (
        <WhileLoading>
          <PublishForm draft={draft} comparison={comparison} form={form} onForm={onForm} />
        </WhileLoading>
      )}
    </>
  )
}
