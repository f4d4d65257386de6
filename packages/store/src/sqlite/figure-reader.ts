import type { FigureReader } from '../store.ts'
import { compareBatch } from './compare.ts'
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
    compare: async (batch, observations) => {
      const positions = state.positions()
      const own = positionOfNew(positions, batch)
      const judge = createJudge(tables.observations, { own, positions })
      const compared = compareBatch(observations, { register: tables.register, judge })
      if (!compared.ok) throw new RangeError(`The batch cannot be compared: ${compared.error.kind}`)
      return compared.value
    },
  }
}
