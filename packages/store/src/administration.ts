import type { RememberedMapping } from '@noegletal/domain'

/**
 * What the people who work with the figures leave behind and no reader sees: drafts, remembered mappings, accounts. It lies
 * in a database of its own (`administration.sqlite`), so that logging in or saving a draft never waits for a large import,
 * which holds the only pen of the figures' database.
 */
export type Administration = {
  readonly drafts: DraftShelf
  readonly mappings: MappingMemory
  readonly audit: AdministrationAudit
  /** The connection as the accounts' library takes it; nobody else uses it. */
  readonly accountsDatabase: unknown
  close(): void
}

/** A draft as it is kept: what is asked for by itself in columns, everything else as one JSON document. */
export type KeptDraft = {
  readonly id: string
  readonly fileName: string
  readonly fileHash: string
  readonly size: number
  readonly createdAt: string
  readonly createdBy: string
  readonly changedAt: string
  readonly state: string
  /** When a scheduled one is due (ISO time, UTC); null otherwise. */
  readonly dueAt: string | null
  /** A JSON document, read by who wrote it. */
  readonly body: string
}

export type DraftShelf = {
  /** Newest first; discarded ones left out. */
  all(): KeptDraft[]
  find(id: string): KeptDraft | null
  /** Those whose state is one of `states`. */
  inStates(states: readonly string[]): KeptDraft[]
  /** Adds a draft or replaces it whole. */
  save(draft: KeptDraft): void
}

export type MappingMemory = {
  /** The mappings used for files of a dialect, the one used last first. */
  ofDialect(dialect: string): RememberedMapping[]
  /** One mapping is kept for each dialect, header and table id. */
  remember(mapping: RememberedMapping): void
}

/** What was written here, by whom; the figures' database has a log of its own. Append-only. */
export type AdministrationAudit = {
  add(entry: {
    readonly at: string
    readonly by: string
    readonly action: string
    readonly subject: string
  }): void
  /** Newest first. */
  page(range: { readonly limit: number; readonly offset: number }): AdministrationEntry[]
  count(): number
}

export type AdministrationEntry = {
  readonly id: number
  readonly at: string
  readonly by: string
  readonly action: string
  readonly subject: string
}
