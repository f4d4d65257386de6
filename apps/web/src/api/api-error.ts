import type { Problem } from '@noegletal/contract'

/** A question to the API that was not answered: by a problem of the server's, or because nobody was there (status 0). */
export class ApiError extends Error {
  readonly status: number
  readonly details: Problem['details']
  /** Milliseconds that the server asks to be left alone for; null where it asks for nothing. */
  readonly wait: number | null

  constructor(
    status: number,
    problem: Pick<Problem, 'message'> & Partial<Problem>,
    wait: number | null = null,
  ) {
    super(problem.message)
    this.name = 'ApiError'
    this.status = status
    this.details = problem.details ?? []
    this.wait = wait
  }
}

/** Whether the server says that there is no such thing. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404
}
