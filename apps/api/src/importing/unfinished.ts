import { conflict } from '../errors/refusal.ts'
import { failureText } from './drafts/read-result.ts'
import type { Outcome } from './worker/job.ts'

/** What somebody is told who waits for a job that came to nothing; nothing has changed. */
export function unfinished(outcome: Outcome, logFailure: (detail: string) => void): Error {
  if (outcome.kind !== 'failed') return conflict('Serveren er ved at lukke. Prøv igen om lidt.')
  logFailure(outcome.failure.detail)
  return conflict(failureText(outcome.failure))
}
