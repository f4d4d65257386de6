// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with these pages alone
import '../../styles/import.scss'
import { isNotFound } from '../../api/api-error.ts'
import { failureWords } from '../../api/failure-words.ts'
import { invitationQuery } from '../../api/account-queries.ts'
import { accountText } from '../../text/accounts.ts'
import { frameText } from '../../text/frame.ts'
import { Page } from '../../ui/Page.tsx'
import { InvitationForm } from './InvitationForm.tsx'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

/** Where a link leads: an account is made, or a new password chosen, and one is logged in. */
export function InvitationPage() {
  const { token = '' } = useParams({ strict: false })
  // Used once, so it is not asked for anew while somebody writes.
  const { data, error } = useQuery({ ...invitationQuery(token), staleTime: Infinity, retry: false })
  const { invitation } = accountText
  if (error !== null) return <Broken error={error} />
  if (data === undefined) return <Page title={invitation.title}>{null}</Page>

  const isNew = data.name === null
  return (
    <Page title={isNew ? invitation.title : invitation.newPassword.title}>
      <p className="lead">
        {data.name === null
          ? invitation.lead(accountText.role[data.role])
          : invitation.newPassword.lead(data.name)}
      </p>
      <InvitationForm token={token} invitation={data} />
    </Page>
  )
}

function Broken({ error }: { readonly error: Error }) {
  const title = isNotFound(error) ? accountText.invitation.broken : frameText.error.title
  return (
    <Page title={title}>
      <p role="alert">{failureWords(error)}</p>
    </Page>
  )
}
