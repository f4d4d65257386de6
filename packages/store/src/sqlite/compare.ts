import type { CellKey, Figures, ImportCounts, Result } from '@noegletal/domain'
import { ok, periodsOf, plainCells } from '@noegletal/domain'
import type { BatchFault, CellChange, CompareListeners, UseNewSeries } from '../store.ts'
import { type SeriesInBatch, checkSeries } from './batch-series.ts'
import { type MutableCounts, noCounts } from './counts.ts'
import type { Judge, Judged } from './judgement.ts'
import type { SeriesRegister } from './series-register.ts'
import type { KnownStill } from './still-series.ts'
import { valueOf } from './versions.ts'

export type Compared = {
  readonly counts: ImportCounts
  readonly still: KnownStill
}

/** What publishing would do, cell by cell; fails at the first series that cannot be published. */
export function compareBatch(
  figures: Figures,
  { register, judge }: { readonly register: SeriesRegister; readonly judge: Judge },
  use: CompareListeners = {},
): Result<Compared, BatchFault> {
  const counts = noCounts()
  const still = new Map<number, boolean>()
  let cells = 0
  for (const { periods, series: parts } of figures.indicators) {
    for (const part of parts) {
      const id = register.findId(part.key)
      const checked = checkSeries(part, { register, id })
      if (!checked.ok) return checked
      const series = { id, part, periods }
      if (!tellNewSeries(series, counts, use.newSeries)) {
        const isStill = judge(series, counts, (judged) => {
          if (isChange(judged)) {
            use.change?.(toChange({ ...part.key, period: judged.period }, judged))
          }
        })
        if (id !== null) still.set(id, isStill)
      }
      cells += periodsOf(part).length
      use.cells?.(cells)
    }
  }
  return ok({ counts, still })
}

/** Whether the series is told whole: a new one that is nothing but numbers, where somebody wants it so. */
function tellNewSeries(
  { id, part }: SeriesInBatch,
  counts: MutableCounts,
  useNewSeries: UseNewSeries | undefined,
): boolean {
  if (id !== null || useNewSeries === undefined || plainCells(part) === null) return false
  counts.new += periodsOf(part).length
  useNewSeries(part)
  return true
}

function isChange({ effect }: Judged): boolean {
  return effect !== null && effect !== 'unchanged'
}

function toChange(cell: CellKey, { shown, said, observation }: Judged): CellChange {
  return {
    ...cell,
    before: shown === null ? null : valueOf(shown),
    after: valueOf(said),
    line: observation?.line ?? null,
  }
}
