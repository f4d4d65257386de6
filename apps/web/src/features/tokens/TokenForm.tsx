import { tokensQuery } from '../../api/account-queries.ts'
import { send } from '../../api/send.ts'
import { accountText } from '../../text/accounts.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { Field } from '../../ui/Field.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'

const words = accountText.tokens.create

/** Makes a key, which is told once. */
export function TokenForm({ onKey }: { readonly onKey: (key: string) => void }) {
  const [name, setName] = useState('')
  const [days, setDays] = useState('365')
  const [isAsked, setIsAsked] = useState(false)
  const id = useId()
  const queryClient = useQueryClient()
  const create = useMutation({
    mutationFn: () => send(staffEndpoints.createToken, { body: { name, days: Number(days) } }),
    onSuccess: ({ key }) => {
      setName('')
      setIsAsked(false)
      onKey(key)
      return queryClient.invalidateQueries(tokensQuery())
    },
  })
  const isMissing = name.trim() === ''

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (!isMissing) create.mutate()
  }

  return (
    <section>
      <h2>{words.heading}</h2>
      <form className="account-form" onSubmit={submit} noValidate>
        <FaultAlert error={create.error} />
        <Field
          label={words.name}
          hint={words.nameHint}
          maxLength={100}
          autoComplete="off"
          value={name}
          fault={isAsked && isMissing ? words.missing : null}
          onValue={setName}
        />
        <div className="form-group">
          <label className="form-label" htmlFor={id}>
            {words.days}
          </label>
          <select
            id={id}
            className="form-select"
            value={days}
            onChange={(event) => setDays(event.target.value)}
          >
            {Object.entries(words.choices).map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <p className="actions">
          <button type="submit" className="button button-primary" disabled={create.isPending}>
            {words.button}
          </button>
        </p>
      </form>
    </section>
  )
}
