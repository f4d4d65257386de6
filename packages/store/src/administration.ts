import type { RememberedMapping } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import type { InvitationBook, TokenRing, UserRegister } from './administration/accounts.ts'
import type { MeetingBook } from './administration/meeting-book.ts'
import type {
  Outbox,
  PublicationBook,
  SubscriptionBook,
  WebhookBook,
} from './administration/news-book.ts'
import type { ReportShelf } from './administration/report-shelf.ts'

/**
 * What the people who work with the figures make besides figures: drafts, remembered mappings, reports, accounts. It lies
 * in a database of its own (`administration.sqlite`), so that logging in or saving a draft never waits for a large import,
 * which holds the only pen of the figures' database.
 */
export type Administration = {
  readonly drafts: DraftShelf
  readonly mappings: MappingMemory
  readonly reports: ReportShelf
  readonly meetings: MeetingBook
  readonly audit: AdministrationAudit
  readonly users: UserRegister
  readonly invitations: InvitationBook
  readonly tokens: TokenRing
  readonly publications: PublicationBook
  readonly subscriptions: SubscriptionBook
  readonly webhooks: WebhookBook
  readonly outbox: Outbox
  /** The connection as the accounts' library takes it; nobody else uses it. */
  readonly accountsDatabase: Database
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
  add(
    entry: Omit<AdministrationEntry, 'id' | 'action'> & { readonly action: AdministrationAction },
  ): void
  /** Newest first. */
  page(range: { readonly limit: number; readonly offset: number }): AdministrationEntry[]
  count(): number
}

/** What can be done here; the page has a Danish sentence for each. */
export type AdministrationAction =
  | 'log-in'
  | 'log-in-failed'
  | 'log-out'
  | 'change-password'
  | 'invite'
  | 'withdraw-invitation'
  | 'accept-invitation'
  | 'offer-new-password'
  | 'choose-new-password'
  | 'change-role'
  | 'disable-user'
  | 'enable-user'
  | 'create-token'
  | 'revoke-token'
  | 'upload-draft'
  | 'read-draft'
  | 'acknowledge-warning'
  | 'withdraw-acknowledgement'
  | 'cancel-draft'
  | 'discard-draft'
  | 'publish-draft'
  | 'schedule-draft'
  | 'unschedule-draft'
  | 'fetch'
  | 'fail-to-fetch'
  | 'create-report'
  | 'edit-report'
  | 'publish-report'
  | 'add-meeting-note'
  | 'answer-meeting-note'
  | 'subscribe'
  | 'unsubscribe'
  | 'unsubscribe-by-link'
  | 'add-webhook'
  | 'remove-webhook'
  | 'give-up-mail'
  | 'give-up-webhook'

export type AdministrationEntry = {
  readonly id: number
  /** ISO time, UTC. */
  readonly at: string
  /** A person's e-mail address, a key's name, or what part of the program did it by itself. */
  readonly by: string
  /** An `AdministrationAction`; a log written by a newer program may have others. */
  readonly action: string
  /** What it was done to, as a reader of the log would name it: a file name, an e-mail address. */
  readonly subject: string
}
