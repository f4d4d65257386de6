import { invitationsQuery } from '../../api/account-queries.ts'
import { send } from '../../api/send.ts'
import { accountText } from '../../text/accounts.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { formatDateTime } from '@noegletal/format'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'

const words = accountText.users.invitations

/** Links that have not been used. */
export function Invitations() {
  const { data: invitations } = useSuspenseQuery(invitationsQuery())
  const queryClient = useQueryClient()
  const withdraw = useMutation({
    mutationFn: (id: string) => send(staffEndpoints.withdrawInvitation, { params: { id } }),
    onSuccess: (left) => queryClient.setQueryData(invitationsQuery().queryKey, left),
  })
  const reload = () => void queryClient.invalidateQueries(invitationsQuery())

  return (
    <section>
      <h2>{words.heading}</h2>
      <FaultAlert error={withdraw.error} onReload={reload} />
      {invitations.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="figures figures--stacked">
          <caption className="sr-only">{words.heading}</caption>
          <TableHead
            columns={[accountText.email, accountText.users.role, words.expires]}
            actions={accountText.users.actions}
          />
          <tbody>
            {invitations.map(({ id, email, role, expiresAt }) => (
              <tr key={id}>
                <th scope="row">{email}</th>
                <td data-title={accountText.users.role}>{accountText.role[role]}</td>
                <td data-title={words.expires}>{formatDateTime(expiresAt)}</td>
                <td>
                  <button type="button" className="link-button" onClick={() => withdraw.mutate(id)}>
                    {words.withdraw}
                    <span className="sr-only"> ({email})</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
