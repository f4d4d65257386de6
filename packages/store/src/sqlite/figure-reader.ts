import type { Catalogue, Import } from '@noegletal/domain'
import type { FigureReader } from '../store.ts'
import { compareBatch } from './compare.ts'
import { readHistory } from './history.ts'
import { createJudge } from './judgement.ts'
import { readSeries } from './series.ts'
import type { Tables } from './tables.ts'
import { type Positions, positionOfNew } from './timeline.ts'

/** What every question of a version needs; read at most once per version. */
export type State = {
  catalogue(): Catalogue
  positions(): Positions
  imports(): Import[]
}

/** Gives readers for the version that the connection sees now; what was read of a version is kept while it lasts. */
export function createStateKeeper(tables: Tables): () => State {
  let version = -1
  let state = freshState(tables)
  return () => {
    const now = tables.audit.version()
    if (now !== version) state = freshState(tables)
    version = now
    return state
  }
}

/** Answers every question from one state; runs inside a read transaction of the same connection. */
export function createFigureReader(tables: Tables, state: State): FigureReader {
  return {
    catalogue: async () => state.catalogue(),
    series: async (query) => readSeries(tables, state, query),
    history: async (cell) => readHistory(tables, state, cell),
    imports: async () => state.imports(),
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

function freshState({ catalogue, imports }: Tables): State {
  return {
    catalogue: once(() => catalogue.read()),
    positions: once(() => imports.positions()),
    imports: once(() => imports.all()),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
