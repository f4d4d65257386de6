import { ConfigurationError } from '@noegletal/api'
import { DatabaseVersionError } from '@noegletal/store'
import { userInfo } from 'node:os'
import { UnusableFileError } from './files-to-import.ts'

/** The errors whose message is a Danish sentence; others come from Node or SQLite. */
const errorsInDanish = [ConfigurationError, DatabaseVersionError, UnusableFileError]

/** An error as a person can read it. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return `Der opstod en fejl: ${String(error)}`
  if (errorsInDanish.some((kind) => error instanceof kind)) return error.message
  return isBusy(error)
    ? 'Databasen er optaget af en anden indlæsning. Prøv igen om lidt.'
    : `Der opstod en fejl: ${error.message}`
}

/** Whether another program holds the database. */
export function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY')
}

/** Who runs the command; a process without an entry in the list of users has no name. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'kommandolinjen'
  }
}
