import { send } from '../../api/send.ts'
import { accountText } from '../../text/accounts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'
import { Refusal } from './Refusal.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

const words = accountText.account.changePassword
const nothing = { currentPassword: '', newPassword: '' }

/** Choosing another password, by showing the present one. */
export function PasswordForm() {
  const [written, setWritten] = useState(nothing)
  const [isAsked, setIsAsked] = useState(false)
  const change = useMutation({
    mutationFn: () => send(staffEndpoints.changePassword, { body: written }),
    onSuccess: () => {
      setWritten(nothing)
      setIsAsked(false)
    },
  })
  const isCurrentMissing = written.currentPassword === ''
  const isNewShort = written.newPassword.length < 12

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (!isCurrentMissing && !isNewShort) change.mutate()
  }

  return (
    <section>
      <h2>{words.heading}</h2>
      <form className="account-form" onSubmit={submit} noValidate>
        <Refusal error={change.error} />
        {change.isSuccess && (
          <Alert kind="success" live="status">
            <p>{words.done}</p>
          </Alert>
        )}
        <PasswordField
          label={words.current}
          value={written.currentPassword}
          fault={isAsked && isCurrentMissing ? accountText.missing.password : null}
          onValue={(currentPassword) => setWritten({ ...written, currentPassword })}
        />
        <PasswordField
          label={words.next}
          isNew
          value={written.newPassword}
          fault={isAsked && isNewShort ? accountText.missing.newPassword : null}
          onValue={(newPassword) => setWritten({ ...written, newPassword })}
        />
        <p className="actions">
          <button type="submit" className="button button-secondary" disabled={change.isPending}>
            {words.button}
          </button>
        </p>
      </form>
    </section>
  )
}
