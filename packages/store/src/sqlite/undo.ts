import type { Import, Result } from '@noegletal/domain'
import { failed, ok } from '@noegletal/domain'
import type { UndoFault } from '../store.ts'
import { type Confirmations, createConfirmations, voice } from './confirmations.ts'
import { type RowWriter, cellsOf } from './observations.ts'
import type { Tables } from './tables.ts'

export type Undo = {
  readonly importId: number
  readonly on: string
  readonly by: string
  readonly note: string | null
  readonly at: string
}

/** Takes an import back; must run inside one transaction, which the caller rolls back when this throws. */
export function undoImport(tables: Tables, undo: Undo): Result<Import, UndoFault> {
  const { importId, on, by, note, at } = undo
  const found = tables.imports.find(importId)
  if (found === null) return failed({ kind: 'not-found' })
  if (found.undone !== null) return failed({ kind: 'already-undone' })

  voiceConfirmations(tables, importId)
  tables.imports.addUndo({ import: importId, on, by, note })
  tables.audit.add({ at, by, action: 'undo', import: importId, edit: null })
  return ok({ ...found, undone: { on, by, note } })
}

// What later imports confirmed stays: each gets the row that it went without while the undone import had one.
function voiceConfirmations(tables: Tables, importId: number): void {
  const positions = tables.imports.positions()
  const change = positions.get(importId)
  if (change === undefined) return
  const confirmations = createConfirmations(tables, { positions, change })
  const writer = tables.observations.writer()

  for (const covered of tables.coverage.ofImport(importId)) {
    if (!confirmations.exist(covered.indicator)) continue
    for (const series of tables.register.idsOf(covered.indicator)) {
      if (series < covered.firstSeries || series > covered.lastSeries) continue
      voiceInSeries(tables, { covered, series, confirmations, writer })
    }
  }
  writer.flush()
}

function voiceInSeries(
  { observations }: Tables,
  {
    covered,
    series,
    confirmations,
    writer,
  }: {
    readonly covered: ReturnType<Tables['coverage']['ofImport']>[number]
    readonly series: number
    readonly confirmations: Confirmations
    readonly writer: RowWriter
  },
): void {
  const { indicator, firstPeriod: from, lastPeriod: til } = covered
  for (const rows of cellsOf(observations.ofSeries({ series, from, til }))) {
    const own = rows.find((row) => row.import === covered.import)
    if (own === undefined) continue
    const cell = { indicator, series, period: own.period }
    for (const confirmation of confirmations.of(cell, rows)) voice(writer, cell, confirmation)
  }
}
