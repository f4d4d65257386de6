// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with these pages alone
import '../../styles/import.scss'
import { sessionQuery } from '../../api/staff-queries.ts'
import { send } from '../../api/send.ts'
import { pages } from '../../paths.ts'
import { accountText } from '../../text/accounts.ts'
import { Field } from '../../ui/Field.tsx'
import { Page } from '../../ui/Page.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'
import { hasLogin } from '../../ui/has-login.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { Refusal } from './Refusal.tsx'
import { useEnter } from './use-enter.ts'
import { staffEndpoints } from '@noegletal/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

/** Logging in, and then on to where one came from. */
export function LogInPage() {
  const { tilbage = pages.account } = usePageSearch()
  const back = tilbage.startsWith(pages.logIn) ? pages.account : tilbage
  const { data } = useQuery({ ...sessionQuery(), enabled: hasLogin() })
  const user = data?.user ?? null
  return (
    <Page title={accountText.logIn.title}>
      <p className="lead">{accountText.logIn.lead}</p>
      {user !== null && (
        <p>
          {accountText.logIn.already(user.name)} <a href={back}>{accountText.logIn.goOn}</a>
        </p>
      )}
      <LogInForm back={back} />
      <p>{accountText.logIn.forgotten}</p>
    </Page>
  )
}

function LogInForm({ back }: { readonly back: string }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const enter = useEnter()
  const logIn = useMutation({
    mutationFn: () => send(staffEndpoints.logIn, { body: { email, password } }),
    onSuccess: () => enter(back),
  })
  const missing = (text: string, message: string) => (isAsked && text === '' ? message : null)

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (email !== '' && password !== '') logIn.mutate()
  }

  return (
    <form className="account-form" onSubmit={submit} noValidate>
      <Refusal error={logIn.error} />
      <Field
        label={accountText.email}
        type="email"
        autoComplete="username"
        value={email}
        fault={missing(email, accountText.missing.email)}
        onValue={setEmail}
      />
      <PasswordField
        label={accountText.password}
        value={password}
        fault={missing(password, accountText.missing.password)}
        onValue={setPassword}
      />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={logIn.isPending}>
          {accountText.logIn.button}
        </button>
      </p>
    </form>
  )
}
