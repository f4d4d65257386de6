import { staffEndpoints } from '@noegletal/contract'
import { queryOptions } from '@tanstack/react-query'
import { get } from './get.ts'

const { path, response } = staffEndpoints.entries

/** What analysts have added to the catalogue, with its history. Several people edit it, so it is never taken for fresh. */
export const entriesQuery = () =>
  queryOptions({
    queryKey: [path],
    queryFn: ({ signal }) => get(path, response, signal),
    staleTime: 0,
  })
