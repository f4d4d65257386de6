import { apiUrl } from '../paths.ts'
import { get } from './get.ts'
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'

type Endpoint<Response extends z.ZodType> = { readonly path: string; readonly response: Response }
type Parts = Parameters<typeof apiUrl>[1]

/** What an endpoint answers. The address is the key: two questions with the same address are the same question. */
export function replyQuery<Response extends z.ZodType>(
  { path, response }: Endpoint<Response>,
  parts: Parts = {},
) {
  const url = apiUrl(path, parts)
  return queryOptions({ queryKey: [path, url], queryFn: askOf(url, response) })
}

/**
 * The same of what several people work on, so that an answer is never taken for fresh. `version` tells apart answers that
 * one address gives at different times.
 */
export function sharedQuery<Response extends z.ZodType>(
  { path, response }: Endpoint<Response>,
  parts: Parts = {},
  version = 0,
) {
  const url = apiUrl(path, parts)
  const queryKey = [path, url, String(version)]
  return queryOptions({ queryKey, queryFn: askOf(url, response), staleTime: 0 })
}

function askOf<Response extends z.ZodType>(url: string, response: Response) {
  return ({ signal }: { readonly signal: AbortSignal }) => get(url, response, signal)
}
