import { apiUrl } from '../paths.ts'
import { request } from './get.ts'
import type { z } from 'zod'

type Endpoint<Body extends z.ZodType, Response extends z.ZodType> = {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: Body
  readonly response: Response
}

type Parts<Body extends z.ZodType> = {
  readonly params?: Readonly<Record<string, string>>
  /** Left out for an endpoint that takes none. */
  readonly body?: z.input<Body>
}

/** Asks the API to change something, and parses what it answers; throws an `ApiError` as `get` does. */
export function send<Body extends z.ZodType, Response extends z.ZodType>(
  { method, path, response }: Endpoint<Body, Response>,
  { params = {}, body }: Parts<Body> = {},
): Promise<z.output<Response>> {
  return request(apiUrl(path, { params }), response, {
    method,
    // What was asked for is done whether the page is left or not.
    signal: new AbortController().signal,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
}
