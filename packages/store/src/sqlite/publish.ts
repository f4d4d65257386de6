import type {
  Batch,
  Figures,
  Import,
  IndicatorFigures,
  IndicatorSlug,
  Result,
} from '@noegletal/domain'
import { failed, ok, onlyStated, periodsOf, plainCells } from '@noegletal/domain'
import type { BatchFault, PublishFault, UseCellCount } from '../store.ts'
import { checkSeries } from './batch-series.ts'
import { type Confirmations, createConfirmations, voice } from './confirmations.ts'
import { noCounts } from './counts.ts'
import { type Judge, type Judged, createJudge } from './judgement.ts'
import type { RowWriter } from './observations.ts'
import type { StillSeries } from './still-series.ts'
import type { Tables } from './tables.ts'
import { positionOfNew } from './timeline.ts'
import { sameStatement } from './versions.ts'

/** Publishes a batch; must run inside one transaction, which the caller rolls back when this fails or throws. */
export function publishBatch(
  tables: Tables,
  { batch, at }: { readonly batch: Batch; readonly at: string },
  {
    figures,
    stillSeries,
    useCells,
  }: {
    readonly figures: Figures
    readonly stillSeries: StillSeries
    readonly useCells?: UseCellCount | undefined
  },
): Result<Import, PublishFault> {
  const inUse = tables.imports.findInUse(batch.fileHash)
  if (inUse !== null) return failed({ kind: 'already-published', import: inUse })

  const positions = tables.imports.positions()
  const own = positionOfNew(positions, batch)
  const still = stillSeries.recall(figures, { ...batch, version: tables.audit.version() })
  const id = tables.imports.add(batch, at)
  const publication: Publication = {
    tables,
    id,
    judge: createJudge(tables.observations, { own, positions, still }),
    confirmations: createConfirmations(tables, { positions, change: own }),
    rows: tables.observations.writer(),
    counts: noCounts(),
    told: createTold(useCells),
  }
  const said = batch.partial ? onlyStated(figures) : figures
  for (const part of said.indicators) {
    const done = publishIndicator(publication, part)
    if (!done.ok) return done
  }
  publication.rows.flush()

  tables.imports.complete(id, publication.counts)
  tables.audit.add({ at, by: batch.importedBy, action: 'publish', import: id, edit: null })
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
  /** Takes the number of cells of each series. */
  readonly told: (cells: number) => void
}

function createTold(useCells: UseCellCount | undefined): (cells: number) => void {
  let soFar = 0
  return (cells) => {
    soFar += cells
    useCells?.(soFar)
  }
}

function publishIndicator(
  publication: Publication,
  { indicator, periods, series: parts }: IndicatorFigures,
): Result<null, BatchFault> {
  const { register, coverage } = publication.tables
  const ids: number[] = []
  for (const part of parts) {
    const id = register.findId(part.key)
    const checked = checkSeries(part, { register, id })
    if (!checked.ok) return checked
    const series = id ?? register.create(part.key)
    ids.push(series)
    const cells = id === null ? plainCells(part) : null
    if (cells === null) {
      publication.judge({ id, part, periods }, publication.counts, (judged) => {
        if (judged.needsRow) addRow(publication, { indicator, series }, judged)
      })
    } else {
      // Nobody has spoken of a new series, and no later import can have confirmed it.
      publication.rows.addNewSeries(series, { import: publication.id, cells })
      publication.counts.new += cells.periods.length
    }
    publication.told(periodsOf(part).length)
  }
  const existing = ids.length === 1 ? ids : register.idsOf(indicator)
  coverage.add({ indicator, import: publication.id, series: ids, existing, periods })
  return ok(null)
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
