import type { Problem } from '@noegletal/contract'

type Fault = {
  readonly status: number
  readonly problem: Problem
  /** What the status asks for besides the problem, as `allow` with 405. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Why a request is not answered, in Danish for the reader; the error handler sends it as it is. */
export class Refusal extends Error {
  readonly status: number
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor({ status, problem, headers = {} }: Fault) {
    super(problem.message)
    this.name = 'Refusal'
    this.status = status
    this.problem = problem
    this.headers = headers
  }
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Refusal
}

/** There is no such address, area, indicator, category or import; `parameter` is the one of the query that asked for it. */
export function notFound(message: string, parameter?: string): Refusal {
  const details = parameter === undefined ? [] : [{ parameter, message }]
  return new Refusal({ status: 404, problem: { code: 'NOT_FOUND', message, details } })
}

/** One parameter has a value that cannot be answered. */
export function badRequest(parameter: string, message: string): Refusal {
  return badRequests([{ parameter, message }])
}

/** Several parameters cannot be read; the first is named in the message. */
export function badRequests(details: Problem['details']): Refusal {
  const [first] = details
  const message = first ? `${first.parameter}: ${first.message}` : 'Forespørgslen kan ikke læses.'
  return new Refusal({ status: 400, problem: { code: 'BAD_REQUEST', message, details } })
}

export function unreadable(message: string): Refusal {
  return new Refusal({ status: 400, problem: { code: 'BAD_REQUEST', message, details: [] } })
}

/** The address, a header or the body is larger than the server reads. */
export function tooLarge(status: 413 | 414 | 431, message: string): Refusal {
  return new Refusal({ status, problem: { code: 'TOO_LARGE', message, details: [] } })
}

/** The address is there but not for this method; `allowed` are those it takes. */
export function methodNotAllowed(method: string, allowed: readonly string[]): Refusal {
  const isForReading = allowed.every((name) => name === 'GET' || name === 'HEAD')
  const message = isForReading
    ? `Adressen kan kun læses (GET); ${method} er ikke mulig.`
    : `Adressen tager ikke imod ${method}, kun ${allowed.join(', ')}.`
  return new Refusal({
    status: 405,
    problem: { code: 'METHOD_NOT_ALLOWED', message, details: [] },
    headers: { allow: allowed.join(', ') },
  })
}

/** Nobody is logged in, or what was shown as proof is not valid (any more). */
export function unauthorized(message = 'Log ind for at fortsætte.'): Refusal {
  return new Refusal({
    status: 401,
    problem: { code: 'UNAUTHORIZED', message, details: [] },
    headers: { 'www-authenticate': 'Bearer' },
  })
}

/** Who asks is known, and may not. */
export function forbidden(message = 'Det har du ikke adgang til.'): Refusal {
  return new Refusal({ status: 403, problem: { code: 'FORBIDDEN', message, details: [] } })
}

/** It was possible a moment ago, or to somebody else: the state of things does not allow it. */
export function conflict(message: string): Refusal {
  return new Refusal({ status: 409, problem: { code: 'CONFLICT', message, details: [] } })
}

/** The body is of a kind that the address does not read. */
export function unsupported(message: string): Refusal {
  return new Refusal({ status: 415, problem: { code: 'UNSUPPORTED', message, details: [] } })
}

/** Too many attempts from one place; `seconds` until the next may be made. */
export function tooMany(seconds: number): Refusal {
  const message = 'For mange forsøg. Vent lidt, og prøv igen.'
  return new Refusal({
    status: 429,
    problem: { code: 'TOO_MANY', message, details: [] },
    headers: { 'retry-after': String(Math.ceil(seconds)) },
  })
}

/** Something broke that is no fault of the reader; nothing of what broke is told. */
export function internalFault(): Refusal {
  const message = 'Der opstod en fejl på serveren. Prøv igen om lidt.'
  return new Refusal({ status: 500, problem: { code: 'INTERNAL', message, details: [] } })
}
