import { figureEndpoints } from './figure-endpoints.ts'
import { importEndpoints } from './import-endpoints.ts'
import { overviewEndpoints } from './overview-endpoints.ts'

/** Every address of the published figures with what it takes and what it gives; the server serves them, a page takes its part. */
export const endpoints = { ...overviewEndpoints, ...figureEndpoints, ...importEndpoints } as const
