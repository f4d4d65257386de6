import { apiUrl } from '../paths.ts'
import { replyQuery } from './reply-query.ts'
import { figureEndpoints, type HistoryQuery, importEndpoints } from '@noegletal/contract'

export const areasQuery = () => replyQuery(figureEndpoints.areas)

/** The catalogue: what every indicator is, the breaks and the gaps. */
export const indicatorsQuery = () => replyQuery(figureEndpoints.indicators)

/** Every version of one figure. */
export const historyQuery = (query: HistoryQuery) => replyQuery(figureEndpoints.history, { query })

export const importsQuery = () => replyQuery(importEndpoints.imports)

export const importQuery = (id: string) => replyQuery(importEndpoints.import, { params: { id } })

/** The imported file, byte for byte, for downloading. */
export const importFileUrl = (id: number): string =>
  apiUrl(importEndpoints.importFile.path, { params: { id: String(id) } })
