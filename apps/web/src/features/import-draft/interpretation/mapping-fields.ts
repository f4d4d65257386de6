import type { MappingFault } from './mapping-faults.ts'
import type { FileShape, Indicator, Mapping } from '@noegletal/domain'

/** What every part of the form is given. */
export type MappingFields = {
  readonly mapping: Mapping
  readonly shape: FileShape
  readonly indicators: readonly Indicator[]
  readonly faults: readonly MappingFault[]
  readonly onChange: (mapping: Mapping) => void
}

/** The name of a field in the page, for its label and for the way there from the list of faults. */
export const idOf = (field: string): string => `mapping-${field}`
