import type { FileShape, Granularity, MappedTarget } from '@noegletal/domain'

/** What one figure of a file is called, and what else of the file decides which indicator it is of. */
export type Measured = {
  readonly shape: FileShape
  readonly measure: string
  /** The member of the indicator axis; null without one. */
  readonly member: string | null
  /** The granularities of the file's periods; empty when they are not known yet. */
  readonly granularities: ReadonlySet<Granularity>
}

export type FoundTarget = Pick<MappedTarget, 'indicator' | 'factor'> & {
  /** What was assumed, as a Danish clause; somebody must confirm it. */
  readonly assumed: string | null
}

export const notFound: FoundTarget = { indicator: null, factor: 1, assumed: null }

export function onlyOne<T>(found: readonly T[]): T | null {
  const [only, ...others] = found
  return only !== undefined && others.length === 0 ? only : null
}
