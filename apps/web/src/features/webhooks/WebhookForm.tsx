import { webhooksQuery } from '../../api/account-queries.ts'
import { send } from '../../api/send.ts'
import { newsDeliveryText } from '../../text/news-delivery.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { Field } from '../../ui/Field.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

const words = newsDeliveryText.webhooks.create
const nothing = { name: '', url: '' }

/** Adds an address; the secret that signs what is sent there is told once. */
export function WebhookForm({ onSecret }: { readonly onSecret: (secret: string) => void }) {
  const [written, setWritten] = useState(nothing)
  const [isAsked, setIsAsked] = useState(false)
  const queryClient = useQueryClient()
  const add = useMutation({
    mutationFn: () => send(staffEndpoints.addWebhook, { body: written }),
    onSuccess: ({ secret }) => {
      setWritten(nothing)
      setIsAsked(false)
      onSecret(secret)
      return queryClient.invalidateQueries(webhooksQuery())
    },
  })
  const isNameMissing = written.name.trim() === ''
  const isUrlMissing = !/^https?:\/\/./.test(written.url)

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (!isNameMissing && !isUrlMissing) add.mutate()
  }

  return (
    <section>
      <h2>{words.heading}</h2>
      <form className="account-form" onSubmit={submit} noValidate>
        <FaultAlert error={add.error} />
        <Field
          label={words.name}
          hint={words.nameHint}
          maxLength={100}
          autoComplete="off"
          value={written.name}
          fault={isAsked && isNameMissing ? words.missingName : null}
          onValue={(name) => setWritten({ ...written, name })}
        />
        <Field
          label={words.url}
          hint={words.urlHint}
          type="url"
          maxLength={500}
          autoComplete="off"
          value={written.url}
          fault={isAsked && isUrlMissing ? words.missingUrl : null}
          onValue={(url) => setWritten({ ...written, url: url.trim() })}
        />
        <p className="actions">
          <button type="submit" className="button button-primary" disabled={add.isPending}>
            {words.button}
          </button>
        </p>
      </form>
    </section>
  )
}
