import Database from 'better-sqlite3'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Administration } from '../administration.ts'
import { migrate } from '../sqlite/migrate.ts'
import { createAdministrationAudit } from './administration-audit.ts'
import { createDraftShelf } from './drafts.ts'
import { createInvitationBook } from './invitations.ts'
import { createMappingMemory } from './mappings.ts'
import { createMeetingBook } from './meetings.ts'
import { createOutbox } from './news-outbox.ts'
import { createPublicationBook } from './news-publications.ts'
import { createSubscriptionBook } from './news-subscriptions.ts'
import { createReportShelf } from './reports.ts'
import { createTokenRing } from './tokens.ts'
import { createUserRegister } from './users.ts'
import { createWebhookBook } from './webhooks.ts'

const patienceInMilliseconds = 5000
const migrations = join(import.meta.dirname, 'migrations')

/**
 * Opens the administration database; creates and migrates it when needed. Several processes may have it open: the server,
 * its worker and the command line. Throws a `DatabaseVersionError` when the file is newer than the program.
 */
export function openAdministration({ file }: { readonly file: string }): Administration {
  const database = openDatabase(file)
  return {
    drafts: createDraftShelf(database),
    mappings: createMappingMemory(database),
    reports: createReportShelf(database),
    meetings: createMeetingBook(database),
    audit: createAdministrationAudit(database),
    users: createUserRegister(database),
    invitations: createInvitationBook(database),
    tokens: createTokenRing(database),
    publications: createPublicationBook(database),
    subscriptions: createSubscriptionBook(database),
    webhooks: createWebhookBook(database),
    outbox: createOutbox(database),
    accountsDatabase: database,
    close: () => {
      database.close()
    },
  }
}

function openDatabase(file: string): Database.Database {
  // Sessions and hashed passwords are nobody else's business; SQLite gives its other files the same permissions.
  closeSync(openSync(file, 'a', 0o600))
  const database = new Database(file, { timeout: patienceInMilliseconds })
  try {
    database.pragma('journal_mode = WAL')
    // FULL: who is told that something is done may rely on it, whatever happens to the machine.
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    migrate(database, migrations)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
