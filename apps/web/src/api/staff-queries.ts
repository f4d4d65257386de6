import { apiUrl } from '../paths.ts'
import { sharedQuery } from './reply-query.ts'
import { staffEndpoints } from '@noegletal/contract'

/** Who is logged in, if anybody. */
export const sessionQuery = () => sharedQuery(staffEndpoints.session)

/** The files on their way in, newest first. */
export const draftsQuery = () => sharedQuery(staffEndpoints.drafts)

/** What the server fetches by its schedule. */
export const scheduledFetchesQuery = () => sharedQuery(staffEndpoints.scheduledFetches)

export const draftQuery = (id: string) => sharedQuery(staffEndpoints.draft, { params: { id } })

/** One page of what a draft would change; `version` is that of the comparison, since another one has other differences. */
export const differencesQuery = (
  id: string,
  version: number,
  query: Readonly<Record<string, string | undefined>>,
) => sharedQuery(staffEndpoints.differences, { params: { id }, query }, version)

/** What a draft would change on Overblik. */
export const effectQuery = (id: string, version: number) =>
  sharedQuery(staffEndpoints.effect, { params: { id } }, version)

/** What undoing an import would change. */
export const undoPreviewQuery = (id: number) =>
  sharedQuery(staffEndpoints.undoPreview, { params: { id: String(id) } })

/** The uploaded file, byte for byte, for downloading. */
export const draftFileUrl = (id: string): string =>
  apiUrl(staffEndpoints.draftFile.path, { params: { id } })
