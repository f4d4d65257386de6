import { apiUrl } from '../paths.ts'
import { get } from './get.ts'
import { staffEndpoints } from '@noegletal/contract'
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'

/** Who is logged in, if anybody. */
export const sessionQuery = () => reply(staffEndpoints.session)

/** The files on their way in, newest first. */
export const draftsQuery = () => reply(staffEndpoints.drafts)

export const draftQuery = (id: string) => reply(staffEndpoints.draft, { params: { id } })

/** One page of what a draft would change; `version` is that of the comparison, since another one has other differences. */
export const differencesQuery = (
  id: string,
  version: number,
  query: Readonly<Record<string, string | undefined>>,
) => reply(staffEndpoints.differences, { params: { id }, query }, version)

/** What a draft would change on Overblik. */
export const effectQuery = (id: string, version: number) =>
  reply(staffEndpoints.effect, { params: { id } }, version)

/** What undoing an import would change. */
export const undoPreviewQuery = (id: number) =>
  reply(staffEndpoints.undoPreview, { params: { id: String(id) } })

/** The uploaded file, byte for byte, for downloading. */
export const draftFileUrl = (id: string): string =>
  apiUrl(staffEndpoints.draftFile.path, { params: { id } })

type Endpoint<Response extends z.ZodType> = { readonly path: string; readonly response: Response }

// Several people work on the same drafts, so an answer is never taken for fresh.
function reply<Response extends z.ZodType>(
  { path, response }: Endpoint<Response>,
  parts: Parameters<typeof apiUrl>[1] = {},
  version = 0,
) {
  const url = apiUrl(path, parts)
  return queryOptions({
    queryKey: [path, url, String(version)],
    queryFn: ({ signal }) => get(url, response, signal),
    staleTime: 0,
  })
}
