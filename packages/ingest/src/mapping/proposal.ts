import type { Catalogue, Mapping, RememberedMapping, Renaming } from '@noegletal/domain'

/** The part of the catalogue that a file's words are matched with. */
export type CatalogueWords = Pick<Catalogue, 'areas' | 'indicators'>

/** How a file's columns could become figures, and what somebody must still say before they do. */
export type Proposal = {
  readonly mapping: Mapping
  /** Read off the file itself, or taken from an earlier file with the same headings. */
  readonly origin: 'recognised' | 'remembered'
  /** Whether the file can be read without asking anybody. */
  readonly complete: boolean
  readonly renamings: readonly Renaming[]
  /** Danish clauses of what must still be said or confirmed. */
  readonly missing: readonly string[]
  /** Danish clauses of what was assumed. */
  readonly notes: readonly string[]
  /** Mappings of earlier files with these headings, the one used last first; filled when none can be taken unasked. */
  readonly alternatives: readonly RememberedMapping[]
}
