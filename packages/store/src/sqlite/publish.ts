import type { Batch, Import, IndicatorSlug, Result, SourcedObservation } from '@noegletal/domain'
import { failed, ok } from '@noegletal/domain'
import type { PublishFault } from '../store.ts'
import type { IndicatorPart } from './arrangement.ts'
import { arrangeKnown, count, noCounts } from './compare.ts'
import { type Confirmations, createConfirmations, voice } from './confirmations.ts'
import { type Judge, type Judged, type SeriesInBatch, createJudge } from './judgement.ts'
import type { RowWriter } from './observations.ts'
import type { Tables } from './tables.ts'
import { positionOfNew } from './timeline.ts'
import { sameStatement } from './versions.ts'

/** Publishes a batch; must run inside one transaction, which the caller rolls back when this fails or throws. */
export function publishBatch(
  tables: Tables,
  { batch, at }: { readonly batch: Batch; readonly at: string },
  observations: readonly SourcedObservation[],
): Result<Import, PublishFault> {
  const inUse = tables.imports.findInUse(batch.fileHash)
  if (inUse !== null) return failed({ kind: 'already-published', import: inUse })
  const arranged = arrangeKnown(observations, tables.register)
  if (!arranged.ok) return arranged

  const positions = tables.imports.positions()
  const own = positionOfNew(positions, batch)
  const id = tables.imports.add(batch, at)
  const publication: Publication = {
    tables,
    id,
    judge: createJudge(tables.observations, { own, positions }),
    confirmations: createConfirmations(tables, { positions, change: own }),
    rows: tables.observations.writer(),
    counts: noCounts(),
  }
  for (const part of arranged.value) publishIndicator(publication, part)
  publication.rows.flush()

  tables.imports.complete(id, publication.counts)
  tables.audit.add({ at, by: batch.importedBy, action: 'publish', import: id })
  const published = tables.imports.find(id)
  if (published === null) throw new Error(`Import ${id} is gone inside its own transaction`)
  return ok(published)
}

type Publication = {
  readonly tables: Tables
  readonly id: number
  readonly judge: Judge
  readonly confirmations: Confirmations
  readonly rows: RowWriter
  readonly counts: ReturnType<typeof noCounts>
}

function publishIndicator(
  publication: Publication,
  { indicator, periods, series }: IndicatorPart,
): void {
  const { register, coverage } = publication.tables
  const ids = series.map(({ key }) => register.findId(key) ?? register.create(key))
  for (const [index, part] of series.entries()) {
    const id = ids[index] ?? null
    publishSeries(publication, indicator, { id, part, periods })
  }
  const existing = register.idsOf(indicator)
  coverage.add({ indicator, import: publication.id, series: ids, existing, periods })
}

function publishSeries(
  publication: Publication,
  indicator: IndicatorSlug,
  series: SeriesInBatch,
): void {
  const { id } = series
  if (id === null) return
  for (const judged of publication.judge(series)) {
    count(publication.counts, judged)
    if (judged.needsRow) addRow(publication, { indicator, series: id }, judged)
  }
}

// The rows that later imports need come from what is there without the new row.
function addRow(
  { id, confirmations, rows }: Publication,
  { indicator, series }: { readonly indicator: IndicatorSlug; readonly series: number },
  { period, stored, said, observation }: Judged,
): void {
  const cell = { indicator, series, period }
  for (const confirmation of confirmations.of(cell, stored)) {
    if (!sameStatement(confirmation.said, said)) voice(rows, cell, confirmation)
  }
  rows.add(cell, { import: id, said, line: observation?.line ?? null })
}
