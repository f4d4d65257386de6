import { ApiError } from '../../api/api-error.ts'
import { send } from '../../api/send.ts'
import { sessionQuery } from '../../api/staff-queries.ts'
import {
  auditPage,
  cataloguePage,
  importStartPage,
  pages,
  tokensPage,
  usersPage,
  webhooksPage,
} from '../../paths.ts'
import { accessText } from '../../text/access.ts'
import { accountText } from '../../text/accounts.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { ForStaff } from '../../ui/ForStaff.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { NewsByMail } from './NewsByMail.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { type Role, mayAct } from '@noegletal/domain'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'

const words = accountText.account

/** Who one is logged in as, what one may, and the way out. */
export function AccountPage() {
  return (
    <ForStaff>
      <Account />
    </ForStaff>
  )
}

function Account() {
  const { data: session } = useSuspenseQuery(sessionQuery())
  const { user } = session
  if (user === null) throw new ApiError(401, { message: accessText.logIn.message })
  return (
    <Page title={words.title}>
      <dl className="facts">
        <dt>{accountText.name}</dt>
        <dd>{user.name}</dd>
        <dt>{accountText.email}</dt>
        <dd>{user.email}</dd>
        <dt>{words.role}</dt>
        <dd>
          {accountText.role[user.role]}: {accountText.roleMeaning[user.role]}
        </dd>
      </dl>
      <LogOut />
      <StaffPages role={user.role} />
      <NewsByMail />
      <PasswordForm />
    </Page>
  )
}

const staffPages = [
  { title: words.imports, page: importStartPage(), role: 'analyst' },
  { title: words.catalogue, page: cataloguePage(), role: 'analyst' },
  { title: words.tokens, page: tokensPage(), role: 'analyst' },
  { title: words.users, page: usersPage(), role: 'admin' },
  { title: words.webhooks, page: webhooksPage(), role: 'admin' },
  { title: words.audit, page: auditPage(), role: 'admin' },
] as const

function StaffPages({ role }: { readonly role: Role }) {
  const offered = staffPages.filter((page) => mayAct(role, page.role))
  if (offered.length === 0) return null
  return (
    <section>
      <h2>{words.pages}</h2>
      <ul className="plain-list">
        {offered.map(({ title, page }) => (
          <li key={page.to}>
            <PageLink page={page}>{title}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LogOut() {
  const logOut = useMutation({
    mutationFn: () => send(staffEndpoints.logOut),
    // A fresh start, so that nothing of what was shown is left in the page's memory.
    onSuccess: () => window.location.assign(pages.overview),
  })
  return (
    <>
      <FaultAlert error={logOut.error} />
      <p className="actions">
        <button
          type="button"
          className="button button-secondary"
          disabled={logOut.isPending}
          onClick={() => logOut.mutate()}
        >
          {words.logOut}
        </button>
      </p>
    </>
  )
}
