import { tokensQuery } from '../../api/account-queries.ts'
import { send } from '../../api/send.ts'
import { accountText } from '../../text/accounts.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { type ApiToken, staffEndpoints } from '@noegletal/contract'
import { formatDate, formatDateTime } from '@noegletal/format'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

const words = accountText.tokens

/** The keys there are, and the way to take one back. */
export function TokenTable({ tokens }: { readonly tokens: readonly ApiToken[] }) {
  const [doomed, setDoomed] = useState<ApiToken | null>(null)
  const queryClient = useQueryClient()
  const revoke = useMutation({
    mutationFn: ({ id }: ApiToken) => send(staffEndpoints.revokeToken, { params: { id } }),
    onSuccess: (left) => queryClient.setQueryData(tokensQuery().queryKey, left),
    onSettled: () => setDoomed(null),
  })
  const reload = () => void queryClient.invalidateQueries(tokensQuery())

  return (
    <>
      <FaultAlert error={revoke.error} onReload={reload} />
      <table className="figures figures--stacked">
        <caption className="sr-only">{words.title}</caption>
        <TableHead
          columns={[words.name, words.owner, words.made, words.expires, words.lastUsed]}
          actions={words.actions}
        />
        <tbody>
          {tokens.map((token) => (
            <Row key={token.id} token={token} onRevoke={() => setDoomed(token)} />
          ))}
        </tbody>
      </table>
      {doomed !== null && (
        <ConfirmDialog
          heading={words.revoking.heading(doomed.name)}
          confirm={words.revoke}
          keep={words.revoking.keep}
          isBusy={revoke.isPending}
          onConfirm={() => revoke.mutate(doomed)}
          onClose={() => setDoomed(null)}
        >
          <p>{words.revoking.explanation}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

function Row({ token, onRevoke }: { readonly token: ApiToken; readonly onRevoke: () => void }) {
  const { name, createdBy, createdAt, expiresAt, lastUsedAt } = token
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-title={words.owner}>{createdBy}</td>
      <td data-title={words.made}>{formatDate(createdAt)}</td>
      <td data-title={words.expires}>{expiresAt === null ? '–' : formatDate(expiresAt)}</td>
      <td data-title={words.lastUsed}>
        {lastUsedAt === null ? words.never : formatDateTime(lastUsedAt)}
      </td>
      <td>
        <button type="button" className="link-button" onClick={onRevoke}>
          {words.revoke}
          <span className="sr-only"> ({name})</span>
        </button>
      </td>
    </tr>
  )
}
