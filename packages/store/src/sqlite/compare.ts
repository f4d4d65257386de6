import type { CellKey, ImportCounts, Result, SourcedObservation } from '@noegletal/domain'
import { failed, ok } from '@noegletal/domain'
import type { CellChange, Comparison, PublishFault } from '../store.ts'
import type { IndicatorPart, SeriesPart } from './arrangement.ts'
import { arrange } from './arrangement.ts'
import type { Judge, Judged } from './judgement.ts'
import type { SeriesRegister } from './series-register.ts'
import { valueOf } from './versions.ts'

export type BatchFault = Exclude<PublishFault, { readonly kind: 'already-published' }>

/** Puts a batch in order; fails when a cell stands twice or the catalogue lacks a series. */
export function arrangeKnown(
  observations: readonly SourcedObservation[],
  register: SeriesRegister,
): Result<IndicatorPart[], BatchFault> {
  const arranged = arrange(observations)
  if (!arranged.ok) return arranged
  const isUnknown = ({ key }: SeriesPart): boolean =>
    register.findId(key) === null && !register.isInCatalogue(key)
  const unknown = arranged.value.flatMap(({ series }) => series).find(isUnknown)
  return unknown === undefined ? arranged : failed({ kind: 'unknown-series', series: unknown.key })
}

/** What publishing would do, cell by cell. */
export function compareBatch(
  observations: readonly SourcedObservation[],
  { register, judge }: { readonly register: SeriesRegister; readonly judge: Judge },
): Result<Comparison, BatchFault> {
  const arranged = arrangeKnown(observations, register)
  if (!arranged.ok) return arranged

  const counts = noCounts()
  const changes: CellChange[] = []
  for (const { periods, series } of arranged.value) {
    for (const part of series) {
      for (const judged of judge({ id: register.findId(part.key), part, periods })) {
        count(counts, judged)
        if (isChange(judged)) changes.push(toChange({ ...part.key, period: judged.period }, judged))
      }
    }
  }
  return ok({ counts, changes })
}

type MutableCounts = { -readonly [Key in keyof ImportCounts]: ImportCounts[Key] }

export function noCounts(): MutableCounts {
  return { new: 0, changed: 0, unchanged: 0, withdrawn: 0 }
}

export function count(counts: MutableCounts, { effect }: Pick<Judged, 'effect'>): void {
  if (effect !== null) counts[effect] += 1
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
