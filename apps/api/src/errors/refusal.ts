import type { Problem } from '@noegletal/contract'

type Fault = {
  readonly status: number
  readonly problem: Problem
}

/** Why a request is not answered, in Danish for the reader; the error handler sends it as it is. */
export class Refusal extends Error {
  readonly status: number
  readonly problem: Problem

  constructor({ status, problem }: Fault) {
    super(problem.message)
    this.name = 'Refusal'
    this.status = status
    this.problem = problem
  }
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Refusal
}

/** There is no such address, area, indicator, category or import. */
export function notFound(message: string): Refusal {
  return new Refusal({ status: 404, problem: { code: 'NOT_FOUND', message, details: [] } })
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

export function methodNotAllowed(method: string): Refusal {
  const message = `Adressen kan kun læses (GET); ${method} er ikke mulig.`
  return new Refusal({ status: 405, problem: { code: 'METHOD_NOT_ALLOWED', message, details: [] } })
}

/** Something broke that is no fault of the reader; nothing of what broke is told. */
export function internalFault(): Refusal {
  const message = 'Der opstod en fejl på serveren. Prøv igen om lidt.'
  return new Refusal({ status: 500, problem: { code: 'INTERNAL', message, details: [] } })
}
