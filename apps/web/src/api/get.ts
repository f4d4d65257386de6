import { apiText } from '../text/api.ts'
import { ApiError } from './api-error.ts'
import { Problem } from '@noegletal/contract'
import type { z } from 'zod'

const patience = 30_000 // milliseconds; after that nobody believes that an answer is coming

/** Asks the API and parses the answer. Throws an `ApiError` with a Danish message for everything that can go wrong. */
export function get<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.output<Schema>> {
  return request(url, schema, { signal })
}

/** The same for any method and body. */
export async function request<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
  options: RequestInit & { readonly signal: AbortSignal },
): Promise<z.output<Schema>> {
  return toAnswer(await ask(url, options), schema)
}

type Reply = {
  readonly status: number
  readonly text: string
  /** As `ApiError` has it. */
  readonly wait: number | null
}

/** What the server said, parsed; throws an `ApiError` for a refusal and for what cannot be read. */
export function toAnswer<Schema extends z.ZodType>(
  { status, text, wait }: Reply,
  schema: Schema,
): z.output<Schema> {
  const body = parseJson(text)
  if (status >= 400) throw toError(status, body, wait)

  const answer = schema.safeParse(body)
  // An older page in an open tab meets a newer server: a reload mends it.
  if (!answer.success) throw new ApiError(status, { message: apiText.unreadable })
  return answer.data
}

async function ask(
  url: string,
  options: RequestInit & { readonly signal: AbortSignal },
): Promise<Reply> {
  const { signal } = options
  const limit = AbortSignal.timeout(patience)
  try {
    const response = await fetch(url, { ...options, signal: AbortSignal.any([signal, limit]) })
    const wait = toWait(response.headers.get('retry-after'))
    return { status: response.status, text: await response.text(), wait }
  } catch (error) {
    if (signal.aborted) throw error
    throw new ApiError(0, { message: limit.aborted ? apiText.tooSlow : apiText.noConnection })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a proxy's own page; the status says what happened
  }
}

/** `Retry-After` in seconds; the date that it may also be is of a clock that need not go as ours does. */
function toWait(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) * 1000 : null
}

function toError(status: number, body: unknown, wait: number | null): ApiError {
  const problem = Problem.safeParse(body)
  return new ApiError(status, problem.success ? problem.data : { message: apiText.failed }, wait)
}
