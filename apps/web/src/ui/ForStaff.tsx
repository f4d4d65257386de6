// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with these pages alone
import '../styles/import.scss'
import { ApiError } from '../api/api-error.ts'
import { importStartPage, logInUrl } from '../paths.ts'
import { accessText } from '../text/access.ts'
import { apiText } from '../text/api.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { CatchBoundary, type ErrorComponentProps, useLocation } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'

/** A page for people who work with the figures: who is not logged in is sent to log in and comes back. */
export function ForStaff({ children }: { readonly children: ReactNode }) {
  const { href } = useLocation()
  return (
    <CatchBoundary getResetKey={() => href} errorComponent={Refused}>
      <Suspense fallback={<output className="starting">{accessText.loading}</output>}>
        {children}
      </Suspense>
    </CatchBoundary>
  )
}

function Refused({ error, reset }: ErrorComponentProps) {
  const status = error instanceof ApiError ? error.status : undefined
  if (status === 401) return <NotLoggedIn />
  if (status === 403) {
    return (
      <Page title={accessText.forbidden.title}>
        <p>{accessText.forbidden.message}</p>
      </Page>
    )
  }
  if (status === 404)
    return <Missing message={error instanceof ApiError ? error.message : apiText.failed} />
  return <Failed error={error} reset={reset} />
}

function NotLoggedIn() {
  const { href } = useLocation()
  return (
    <Page title={accessText.logIn.title}>
      <p>{accessText.logIn.message}</p>
      <a className="button button-primary" href={logInUrl(href)}>
        {accessText.logIn.link}
      </a>
    </Page>
  )
}

function Missing({ message }: { readonly message: string }) {
  return (
    <Page title={accessText.notFound}>
      <p>{message}</p>
      <p>
        <PageLink page={importStartPage()}>{accessText.backToImports}</PageLink>
      </p>
    </Page>
  )
}

function Failed({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const boundary = useQueryErrorResetBoundary()
  return (
    <Page title={accessText.failed}>
      <p role="alert">{error instanceof ApiError ? error.message : apiText.failed}</p>
      <button
        type="button"
        className="button button-primary"
        onClick={() => {
          boundary.reset()
          reset()
        }}
      >
        {accessText.tryAgain}
      </button>
    </Page>
  )
}
