import {
  type AreaCode,
  type CellKey,
  type Indicator,
  type Period,
  type RevisionKind,
  numberOf,
  stepsBetween,
} from '@noegletal/domain'
import type { FigureReader } from '@noegletal/store'

/** Says of a cell that changes whether it is late registration or an older figure that was revised. */
export type RevisionKindOf = (cell: Pick<CellKey, 'indicator' | 'area' | 'period'>) => RevisionKind

/**
 * How far the published figures of each indicator and area reach before a batch: the newest period with a number in any
 * category. Late registration is what changes inside the indicator's preliminary periods counted back from there.
 */
export async function readRevisionKinds(
  reader: Pick<FigureReader, 'series'>,
  pairs: ReadonlyMap<Indicator, ReadonlySet<AreaCode>>,
  asOf: string,
): Promise<RevisionKindOf> {
  const windows = new Map<string, Window>()
  for (const [{ slug, preliminaryPeriods }, areas] of pairs) {
    // oxlint-disable-next-line no-await-in-loop -- the store answers one at a time, and only one answer is in memory
    const stored = await reader.series({ indicators: [slug], areas: [...areas], asOf })
    for (const { area, points } of stored) {
      const newest = points.findLast(({ value }) => numberOf(value) !== null)?.period
      const key = `${slug} ${area}`
      const known = windows.get(key)?.newest
      if (newest === undefined || (known !== undefined && known >= newest)) continue
      windows.set(key, { newest, preliminaryPeriods })
    }
  }
  return ({ indicator, area, period }) => {
    const window = windows.get(`${indicator} ${area}`)
    return window !== undefined && isInside(period, window) ? 'late-registration' : 'revision'
  }
}

type Window = { readonly newest: Period; readonly preliminaryPeriods: number }

function isInside(period: Period, { newest, preliminaryPeriods }: Window): boolean {
  return stepsBetween(period, newest) < preliminaryPeriods
}
