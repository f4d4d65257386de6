import { ApiError } from '../api/api-error.ts'
import { logInUrl } from '../paths.ts'
import { accessText } from '../text/access.ts'
import { apiText } from '../text/api.ts'
import { Alert } from './Alert.tsx'
import { useLocation } from '@tanstack/react-router'

type Props = {
  /** Null for nothing to tell. */
  readonly error: Error | null
  /** Shows how things stand now, offered where somebody else has changed them. */
  readonly onReload?: () => void
}

/** Why something that was asked for was not done, and the way on. */
export function FaultAlert({ error, onReload }: Props) {
  const { href } = useLocation()
  if (error === null) return null

  const status = error instanceof ApiError ? error.status : undefined
  const message = error instanceof ApiError ? error.message : apiText.failed
  if (status === 401) {
    return (
      <Alert kind="warning" live="alert" heading={accessText.logIn.title}>
        <p>{accessText.logIn.expired}</p>
        <a href={logInUrl(href)}>{accessText.logIn.link}</a>
      </Alert>
    )
  }
  return (
    <Alert
      kind="error"
      live="alert"
      heading={status === 409 ? accessText.fault.conflict : accessText.fault.heading}
    >
      <p>{message}</p>
      {onReload !== undefined && (status === 409 || status === 404) && (
        <button type="button" className="button button-secondary" onClick={onReload}>
          {accessText.fault.reload}
        </button>
      )}
    </Alert>
  )
}
