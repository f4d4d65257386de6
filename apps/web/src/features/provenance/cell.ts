import type { PageSearch } from '../../search.ts'
import type { HistoryQuery } from '@noegletal/contract'

/** The figure that the address names; null when it does not name a whole one. */
export function cellOf(search: PageSearch): HistoryQuery | null {
  const { indikator, omraade, periode, kategori } = search
  if (!indikator || !omraade || !periode) return null
  return {
    indicator: indikator,
    area: omraade,
    period: periode,
    ...(kategori && { category: kategori }),
  }
}
