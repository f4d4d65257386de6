import { usersQuery } from '../../api/account-queries.ts'
import { send } from '../../api/send.ts'
import { accountText } from '../../text/accounts.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { CloseAccount } from './CloseAccount.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import type { MadeLink } from './made-link.ts'
import { type User, type UserChange, staffEndpoints } from '@noegletal/contract'
import { formatDate } from '@noegletal/format'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'

type Change = z.infer<typeof UserChange>
type Props = {
  readonly users: readonly User[]
  readonly onLink: (link: MadeLink) => void
}

const words = accountText.users

/** Everybody with an account; what is chosen holds at once. */
export function UserTable({ users, onLink }: Props) {
  const queryClient = useQueryClient()
  const change = useMutation({
    mutationFn: ({ user, to }: { user: User; to: Change }) =>
      send(staffEndpoints.changeUser, { params: { id: user.id }, body: to }),
    onSuccess: (now) => queryClient.setQueryData(usersQuery().queryKey, now),
  })
  const newPassword = useMutation({
    mutationFn: ({ id }: User) => send(staffEndpoints.offerNewPassword, { params: { id } }),
    onSuccess: onLink,
  })

  return (
    <section>
      <FaultAlert error={change.error ?? newPassword.error} />
      <output className="sr-only">
        {change.isSuccess && words.changed(change.variables.user.name)}
      </output>
      <table className="figures figures--stacked">
        <caption className="sr-only">{words.title}</caption>
        <TableHead
          columns={[accountText.name, words.role, words.since, words.state]}
          actions={words.actions}
        />
        <tbody>
          {users.map((user) => (
            <Row
              key={user.id}
              user={user}
              onChange={(to) => change.mutate({ user, to })}
              onNewPassword={() => newPassword.mutate(user)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = {
  readonly user: User
  readonly onChange: (to: Change) => void
  readonly onNewPassword: () => void
}

function Row({ user, onChange, onNewPassword }: RowProps) {
  const { name, email, role, createdAt, disabled } = user
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="figures__measure">{email}</span>
      </th>
      <td data-title={words.role}>
        <RoleChoice
          aria-label={words.roleOf(name)}
          value={role}
          onRole={(next) => onChange({ role: next })}
        />
      </td>
      <td data-title={words.since}>{formatDate(createdAt)}</td>
      <td data-title={words.state}>{disabled ? words.closed : words.open}</td>
      <td>
        <span className="row-actions">
          {disabled ? (
            <button
              type="button"
              className="link-button"
              onClick={() => onChange({ disabled: false })}
            >
              {words.reopen}
              <span className="sr-only"> ({name})</span>
            </button>
          ) : (
            <>
              <button type="button" className="link-button" onClick={onNewPassword}>
                {words.newPassword}
                <span className="sr-only"> ({name})</span>
              </button>
              <CloseAccount name={name} onClose={() => onChange({ disabled: true })} />
            </>
          )}
        </span>
      </td>
    </tr>
  )
}
