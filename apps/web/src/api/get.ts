import { apiText } from '../text/api.ts'
import { ApiError } from './api-error.ts'
import { Problem } from '@noegletal/contract'
import type { z } from 'zod'

const patience = 30_000 // milliseconds; after that nobody believes that an answer is coming

/** Asks the API and parses the answer. Throws an `ApiError` with a Danish message for everything that can go wrong. */
export async function get<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.output<Schema>> {
  const { status, body } = await ask(url, signal)
  if (status >= 400) throw toError(status, body)

  const answer = schema.safeParse(body)
  // An older page in an open tab meets a newer server: a reload mends it.
  if (!answer.success) throw new ApiError(status, { message: apiText.unreadable })
  return answer.data
}

async function ask(url: string, signal: AbortSignal): Promise<{ status: number; body: unknown }> {
  const limit = AbortSignal.timeout(patience)
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, limit]) })
    return { status: response.status, body: parseJson(await response.text()) }
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

function toError(status: number, body: unknown): ApiError {
  const problem = Problem.safeParse(body)
  return new ApiError(status, problem.success ? problem.data : { message: apiText.failed })
}
