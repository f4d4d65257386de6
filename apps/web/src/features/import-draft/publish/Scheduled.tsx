import { publishText } from '../../../text/draft-publish.ts'
import { draftText } from '../../../text/draft.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { UnscheduleDraft } from '../../../ui/UnscheduleDraft.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { Orders } from './Orders.tsx'
import type { Draft, PublishOrder } from '@noegletal/contract'
import { formatDateTime } from '@noegletal/format'

type Props = { readonly draft: Draft; readonly order: PublishOrder }

/** That the file is published later, and how that is taken back. */
export function Scheduled({ draft, order }: Props) {
  const { scheduled } = publishText
  return (
    <>
      <StepHeading>{scheduled.heading}</StepHeading>
      <Alert kind="info" live="status">
        {order.at !== null && <p>{draftText.scheduledAt(formatDateTime(order.at))}</p>}
        <p>{scheduled.checkedAgain}</p>
      </Alert>
      <Orders order={order} />
      <p className="actions">
        <UnscheduleDraft id={draft.id} />
      </p>
    </>
  )
}
