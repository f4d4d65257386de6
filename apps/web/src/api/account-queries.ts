import { apiUrl } from '../paths.ts'
import { get } from './get.ts'
import { staffEndpoints } from '@noegletal/contract'
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'

/** What a link is for. */
export const invitationQuery = (token: string) =>
  reply(staffEndpoints.openInvitation, { params: { token } })

export const usersQuery = () => reply(staffEndpoints.users)

export const invitationsQuery = () => reply(staffEndpoints.invitations)

export const tokensQuery = () => reply(staffEndpoints.tokens)

/** One page of who did what, counted from 1. */
export const auditQuery = (page: string | undefined) =>
  reply(staffEndpoints.audit, { query: { page } })

type Endpoint<Response extends z.ZodType> = { readonly path: string; readonly response: Response }

// Several people may change the same, so an answer is never taken for fresh.
function reply<Response extends z.ZodType>(
  { path, response }: Endpoint<Response>,
  parts: Parameters<typeof apiUrl>[1] = {},
) {
  const url = apiUrl(path, parts)
  return queryOptions({
    queryKey: [path, url],
    queryFn: ({ signal }) => get(url, response, signal),
    staleTime: 0,
  })
}
