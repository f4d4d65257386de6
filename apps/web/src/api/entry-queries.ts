import { staffEndpoints } from '@noegletal/contract'
import { sharedQuery } from './reply-query.ts'

/** What analysts have added to the catalogue, with its history. */
export const entriesQuery = () => sharedQuery(staffEndpoints.entries)
