import { Import } from '@noegletal/domain'
import { z } from 'zod'
import { ImportParams } from './figure-queries.ts'
import { NoQuery } from './query.ts'
import { ImportList } from './series-reply.ts'

/** What has been read in, and the files that it came in. */
export const importEndpoints = {
  imports: { path: '/api/v1/imports', query: NoQuery, response: ImportList },
  import: { path: '/api/v1/imports/:id', params: ImportParams, query: NoQuery, response: Import },
  /** The imported file, byte for byte as it came. */
  importFile: {
    path: '/api/v1/imports/:id/file',
    params: ImportParams,
    query: NoQuery,
    response: z.instanceof(Uint8Array),
  },
} as const
