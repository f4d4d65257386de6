import { invitationsQuery } from '../../api/account-queries.ts'
import { send } from '../../api/send.ts'
import { accountText } from '../../text/accounts.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { Field } from '../../ui/Field.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import type { MadeLink } from './made-link.ts'
import { InvitationOrder, staffEndpoints } from '@noegletal/contract'
import type { Role } from '@noegletal/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'

/** Makes a link by which somebody makes an account. */
export function InviteForm({ onLink }: { readonly onLink: (link: MadeLink) => void }) {
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('analyst')
  const [isAsked, setIsAsked] = useState(false)
  const id = useId()
  const queryClient = useQueryClient()
  const invite = useMutation({
    mutationFn: () => send(staffEndpoints.invite, { body: { email, role } }),
    onSuccess: (link) => {
      setEmail('')
      setIsAsked(false)
      onLink(link)
      return queryClient.invalidateQueries(invitationsQuery())
    },
  })
  const isEmail = InvitationOrder.shape.email.safeParse(email).success
  const { invite: words, role: roleLabel } = accountText.users

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (isEmail) invite.mutate()
  }

  return (
    <section>
      <h2>{words.heading}</h2>
      <form className="account-form" onSubmit={submit} noValidate>
        <FaultAlert error={invite.error} />
        <Field
          label={accountText.email}
          hint={words.hint}
          type="email"
          autoComplete="off"
          value={email}
          fault={isAsked && !isEmail ? accountText.missing.email : null}
          onValue={(text) => setEmail(text.trim())}
        />
        <div className="form-group">
          <label className="form-label" htmlFor={id}>
            {roleLabel}
          </label>
          <span className="form-hint" id={`${id}-hint`}>
            {accountText.role[role]} {accountText.roleMeaning[role]}.
          </span>
          <RoleChoice id={id} aria-describedby={`${id}-hint`} value={role} onRole={setRole} />
        </div>
        <p className="actions">
          <button type="submit" className="button button-primary" disabled={invite.isPending}>
            {words.button}
          </button>
        </p>
      </form>
    </section>
  )
}
