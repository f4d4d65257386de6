import type { FigureReader } from '../store.ts'
import { compareBatch } from './compare.ts'
import { readExtent } from './extent.ts'
import { readHistory } from './history.ts'
import { createJudge } from './judgement.ts'
import { readSeries } from './series.ts'
import type { State } from './state.ts'
import type { Tables } from './tables.ts'
import { positionOfNew } from './timeline.ts'

/** Answers every question from one state; runs inside a read transaction of the same connection. */
export function createFigureReader(tables: Tables, state: State): FigureReader {
  return {
    catalogue: async () => state.catalogue(),
    series: async (query) => readSeries(tables, state, query),
    history: async (cell) => readHistory(tables, state, cell),
    imports: async () => [...state.imports()],
    findImport: async (id) => tables.imports.find(id),
    compare: async (batch, figures, use) => {
      const positions = state.positions()
      const own = positionOfNew(positions, batch)
      const judge = createJudge(tables.observations, { own, positions })
      return compareBatch(figures, { register: tables.register, judge }, use)
    },
    compareUndo: async () => {
      throw new Error('not yet')
    },
    restingOn: async () => {
      throw new Error('not yet')
    },
    vintages: async () => {
      throw new Error('not yet')
    },
    extent: async (question) => readExtent(tables, state, question),
    catalogueEdits: async () => tables.edits.all(),
  }
}
