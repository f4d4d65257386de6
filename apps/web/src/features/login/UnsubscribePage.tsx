// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with these pages alone
import '../../styles/import.scss'
import { send } from '../../api/send.ts'
import { newsDeliveryText } from '../../text/news-delivery.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Page } from '../../ui/Page.tsx'
import { Refusal } from './Refusal.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { useMutation } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

const words = newsDeliveryText.unsubscribe

/** Where the link in a mail leads; looking at it ends nothing. */
export function UnsubscribePage() {
  const { token = '' } = useParams({ strict: false })
  const unsubscribe = useMutation({
    mutationFn: () => send(staffEndpoints.unsubscribe, { params: { token } }),
  })
  return (
    <Page title={words.title}>
      <p className="lead">{words.lead}</p>
      <Refusal error={unsubscribe.error} />
      {unsubscribe.isSuccess ? (
        <Alert kind="success" live="status">
          <p>{words.done}</p>
        </Alert>
      ) : (
        <p className="actions">
          <button
            type="button"
            className="button button-primary"
            disabled={unsubscribe.isPending}
            onClick={() => unsubscribe.mutate()}
          >
            {words.button}
          </button>
        </p>
      )}
    </Page>
  )
}
