import type { Period, Result, SeriesFigures } from '@noegletal/domain'
import { failed, ok, periodsOf } from '@noegletal/domain'
import type { BatchFault } from '../store.ts'
import type { SeriesRegister } from './series-register.ts'

/** One series of a batch; `id` is null while the series has no figures, `periods` are those of the batch's indicator. */
export type SeriesInBatch = {
  readonly id: number | null
  readonly part: SeriesFigures
  readonly periods: readonly Period[]
}

/**
 * Fails when the catalogue lacks the series or a cell stands twice. Throws a `RangeError` when the observations are not in
 * time order, which whoever made the batch has promised.
 */
export function checkSeries(
  series: SeriesFigures,
  { register, id }: { readonly register: SeriesRegister; readonly id: number | null },
): Result<null, BatchFault> {
  const { key } = series
  if (id === null && !register.isInCatalogue(key)) {
    return failed({ kind: 'unknown-series', series: key })
  }
  let last = ''
  for (const period of periodsOf(series)) {
    if (period === last) return failed({ kind: 'duplicate-cell', cell: { ...key, period } })
    if (period < last) throw new RangeError(`${key.indicator}: ${period} comes after ${last}`)
    last = period
  }
  return ok(null)
}
