import type { Catalogue, Import } from '@noegletal/domain'
import { type ReadPoints, createReadPoints } from './read-points.ts'
import type { Tables } from './tables.ts'
import type { Positions } from './timeline.ts'

/** What every question of a version needs; read at most once per version. */
export type State = {
  readonly version: number
  catalogue(): Catalogue
  positions(): Positions
  imports(): Import[]
  /** Whole series that were read lately. */
  readonly points: ReadPoints
}

/**
 * Gives readers for the version that the connection sees now; what was read of a version is kept while it lasts, and the
 * catalogue while it is the same.
 */
export function createStateKeeper(tables: Tables): () => State {
  const { audit, catalogue } = tables
  let catalogueVersion = -1
  let readCatalogue = once(() => catalogue.read())
  let state = freshState(tables, { version: -1, catalogue: readCatalogue })
  return () => {
    const version = audit.version()
    if (version === state.version) return state
    const newest = audit.catalogueVersion()
    if (newest !== catalogueVersion) readCatalogue = once(() => catalogue.read())
    catalogueVersion = newest
    state = freshState(tables, { version, catalogue: readCatalogue })
    return state
  }
}

function freshState(
  { imports }: Pick<Tables, 'imports'>,
  known: Pick<State, 'version' | 'catalogue'>,
): State {
  return {
    ...known,
    positions: once(() => imports.positions()),
    imports: once(() => imports.all()),
    points: createReadPoints(),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
