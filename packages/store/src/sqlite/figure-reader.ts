import { ok, onlyStated, periodsOf } from '@noegletal/domain'
import type { FigureReader } from '../store.ts'
import { compareBatch } from './compare.ts'
import { compareUndo } from './compare-undo.ts'
import { readExtent } from './extent.ts'
import { readHistory } from './history.ts'
import { createJudge } from './judgement.ts'
import { readResting } from './resting-imports.ts'
import { readSeries } from './series.ts'
import { createStandstill } from './standstill.ts'
import type { State } from './state.ts'
import type { StillSeries } from './still-series.ts'
import type { Tables } from './tables.ts'
import { positionOfNew } from './timeline.ts'
import { readVintages } from './vintages.ts'

/** Answers every question from one state; runs inside a read transaction of the same connection. */
export function createFigureReader(
  tables: Tables,
  {
    state,
    today,
    stillSeries,
  }: { readonly state: State; readonly today: string; readonly stillSeries: StillSeries },
): FigureReader {
  return {
    version: state.version,
    catalogue: async () => state.catalogue(),
    series: async (query) => readSeries(tables, state, query),
    history: async (cell) => readHistory(tables, state, cell),
    imports: async () => [...state.imports()],
    findImport: async (id) => tables.imports.find(id),
    compare: async (batch, figures, use) => {
      const positions = state.positions()
      const own = positionOfNew(positions, batch)
      const version = tables.audit.version()
      const known = stillSeries.recall(figures, { ...batch, version })
      const judge = createJudge(tables.observations, { own, positions, still: known })
      const said = batch.partial ? onlyStated(figures) : figures
      const compared = compareBatch(said, { register: tables.register, judge }, use)
      if (!compared.ok) return compared
      const { counts, still } = compared.value
      stillSeries.remember(figures, { ...batch, version }, still)
      return ok(counts)
    },
    findRepeated: (batch, figures) => {
      const positions = state.positions()
      const standsStill = createStandstill(tables.observations, {
        own: positionOfNew(positions, batch),
        positions,
      })
      const still = new Map<number, boolean>()
      stillSeries.remember(figures, { ...batch, version: tables.audit.version() }, still)
      return (part, periods) => {
        const id = tables.register.findId(part.key)
        const spoken = batch.partial ? periodsOf(part) : periods
        if (id === null) return false
        const isStill = standsStill({ id, part, periods: spoken })
        still.set(id, isStill)
        return isStill
      }
    },
    compareUndo: async (importId, useChange) =>
      compareUndo(tables, { state, today }, { importId, useChange }),
    restingOn: async (importId) => readResting(tables, state, importId),
    vintages: async (key) => readVintages(tables, state, key),
    extent: async (question) => readExtent(tables, state, question),
    catalogueEdits: async () => tables.edits.all(),
    log: async (range) => tables.log.page(range),
  }
}
