import type { Catalogue, Import } from '@noegletal/domain'
import type { Tables } from './tables.ts'
import type { Positions } from './timeline.ts'

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
