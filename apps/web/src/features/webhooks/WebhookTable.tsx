import { webhooksQuery } from '../../api/account-queries.ts'
import { send } from '../../api/send.ts'
import { newsDeliveryText } from '../../text/news-delivery.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { type Webhook, staffEndpoints } from '@noegletal/contract'
import { formatDateTime } from '@noegletal/format'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

const words = newsDeliveryText.webhooks

/** The addresses that are told, how the last message to each went, and the way to remove one. */
export function WebhookTable({ webhooks }: { readonly webhooks: readonly Webhook[] }) {
  const [doomed, setDoomed] = useState<Webhook | null>(null)
  const queryClient = useQueryClient()
  const remove = useMutation({
    mutationFn: ({ id }: Webhook) => send(staffEndpoints.removeWebhook, { params: { id } }),
    onSuccess: (left) => queryClient.setQueryData(webhooksQuery().queryKey, left),
    onSettled: () => setDoomed(null),
  })
  const reload = () => void queryClient.invalidateQueries(webhooksQuery())

  return (
    <>
      <FaultAlert error={remove.error} onReload={reload} />
      <table className="figures figures--stacked">
        <caption className="sr-only">{words.title}</caption>
        <TableHead
          columns={[words.name, words.url, words.madeBy, words.last]}
          actions={words.actions}
        />
        <tbody>
          {webhooks.map((webhook) => (
            <Row key={webhook.id} webhook={webhook} onRemove={() => setDoomed(webhook)} />
          ))}
        </tbody>
      </table>
      {doomed !== null && (
        <ConfirmDialog
          heading={words.removing.heading(doomed.name)}
          confirm={words.remove}
          keep={words.removing.keep}
          isBusy={remove.isPending}
          onConfirm={() => remove.mutate(doomed)}
          onClose={() => setDoomed(null)}
        >
          <p>{words.removing.explanation}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

type RowProps = { readonly webhook: Webhook; readonly onRemove: () => void }

function Row({ webhook, onRemove }: RowProps) {
  const { name, url, createdBy, last } = webhook
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-title={words.url} className="long-address">
        {url}
      </td>
      <td data-title={words.madeBy}>{createdBy}</td>
      <td data-title={words.last}>{lastWords(last)}</td>
      <td>
        <button type="button" className="link-button" onClick={onRemove}>
          {words.remove}
          <span className="sr-only"> ({name})</span>
        </button>
      </td>
    </tr>
  )
}

function lastWords(last: Webhook['last']): string {
  if (last === null) return words.never
  const { outcome, at, fault } = last
  const how =
    outcome === 'waiting' ? words.outcome.waiting : words.outcome[outcome](formatDateTime(at))
  return fault === null ? how : `${how}: ${fault}`
}
