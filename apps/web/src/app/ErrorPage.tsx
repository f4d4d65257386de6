import { isNotFound } from '../api/api-error.ts'
import { failureWords } from '../api/failure-words.ts'
import { frameText } from '../text/frame.ts'
import { Page } from '../ui/Page.tsx'
import { NotFound } from './NotFoundPage.tsx'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'

/** In the place of a page that could not be made: what happened, and another try. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  if (isNotFound(error)) return <NotFound message={error.message} />

  function tryAgain() {
    reset()
    void router.invalidate()
  }

  return (
    <Page title={frameText.error.title}>
      <p role="alert">{failureWords(error)}</p>
      <button type="button" className="button button-primary" onClick={tryAgain}>
        {frameText.error.tryAgain}
      </button>
    </Page>
  )
}
