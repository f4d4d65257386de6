import { send } from '../../api/send.ts'
import { pages } from '../../paths.ts'
import { accountText } from '../../text/accounts.ts'
import { Field } from '../../ui/Field.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'
import { Refusal } from './Refusal.tsx'
import { type Written, invitationFaults } from './invitation-faults.ts'
import { useEnter } from './use-enter.ts'
import { type OpenInvitation, staffEndpoints } from '@noegletal/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

type Props = { readonly token: string; readonly invitation: OpenInvitation }

/** Only what the invitation does not say already is asked for. */
export function InvitationForm({ token, invitation }: Props) {
  const { email, name } = invitation
  const [written, setWritten] = useState<Written>({ email: '', name: '', password: '' })
  const [isAsked, setIsAsked] = useState(false)
  const faults = invitationFaults(invitation, written)
  const shown = isAsked ? faults : {}
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part })
  const enter = useEnter()
  const accept = useMutation({
    mutationFn: () =>
      send(staffEndpoints.acceptInvitation, {
        params: { token },
        body: {
          name: name ?? written.name,
          password: written.password,
          ...(email === null && { email: written.email }),
        },
      }),
    onSuccess: () => enter(pages.account),
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (Object.keys(faults).length === 0) accept.mutate()
  }

  return (
    <form className="account-form" onSubmit={submit} noValidate>
      <Refusal error={accept.error} />
      <Field
        label={accountText.email}
        type="email"
        autoComplete="username"
        readOnly={email !== null}
        value={email ?? written.email}
        fault={shown.email ?? null}
        onValue={(value) => change({ email: value.trim() })}
      />
      {name === null && (
        <Field
          label={accountText.name}
          autoComplete="name"
          maxLength={100}
          value={written.name}
          fault={shown.name ?? null}
          onValue={(value) => change({ name: value })}
        />
      )}
      <PasswordField
        label={accountText.password}
        isNew
        value={written.password}
        fault={shown.password ?? null}
        onValue={(password) => change({ password })}
      />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={accept.isPending}>
          {name === null
            ? accountText.invitation.button
            : accountText.invitation.newPassword.button}
        </button>
      </p>
    </form>
  )
}
