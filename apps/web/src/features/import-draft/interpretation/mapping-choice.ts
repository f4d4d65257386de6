import type { FileShape, Mapping } from '@noegletal/domain'

/** What somebody has chosen of a file's columns and not sent yet. */
export type MappingChoice = {
  /** What the server said of the file when the choosing began, as `knownOf` tells it. */
  readonly known: string
  /** An earlier file's mapping that was taken in place of the draft's own. */
  readonly taken: Mapping | null
  readonly mapping: Mapping
}

/** Equal while the server says the same of a file's columns. */
export function knownOf(mapping: Mapping | null, { headerKey }: FileShape): string {
  return JSON.stringify([mapping, headerKey])
}
