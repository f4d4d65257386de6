import { usersQuery } from '../../api/account-queries.ts'
import { accountText } from '../../text/accounts.ts'
import { ForStaff } from '../../ui/ForStaff.tsx'
import { Page } from '../../ui/Page.tsx'
import { SecretToCopy } from '../../ui/SecretToCopy.tsx'
import { Invitations } from './Invitations.tsx'
import { InviteForm } from './InviteForm.tsx'
import { UserTable } from './UserTable.tsx'
import type { MadeLink } from './made-link.ts'
import { formatDateTime } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

/** Who may log in, and who is invited to. */
export function UsersPage() {
  return (
    <ForStaff>
      <Users />
    </ForStaff>
  )
}

function Users() {
  const { data: users } = useSuspenseQuery(usersQuery())
  const [link, setLink] = useState<MadeLink | null>(null)
  return (
    <Page title={accountText.users.title}>
      <p className="lead">{accountText.users.lead}</p>
      {link !== null && <Link key={link.id} {...link} />}
      <UserTable users={users} onLink={setLink} />
      <InviteForm onLink={setLink} />
      <Invitations />
    </Page>
  )
}

function Link({ email, path, expiresAt }: MadeLink) {
  const { link } = accountText.users
  return (
    <SecretToCopy
      heading={link.heading(email)}
      explanation={link.explanation(formatDateTime(expiresAt))}
      label={link.label}
      secret={new URL(path, window.location.origin).href}
    />
  )
}
