import type { Area, Indicator, Mapping } from '@noegletal/domain'
import type { OnRows } from './sound-rows.ts'

/** What a file is read by: what its words mean, the catalogue, and the day its figures became known (an ISO date). */
export type FigureRules = {
  readonly mapping: Mapping
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly knownOn: string
  /** Told about every 5,000 rows; may throw to end the work. */
  readonly onRows?: OnRows | undefined
}
