import type { Administration } from '@noegletal/store'
import type { Clock } from '../clock.ts'
import type { Attempts } from './attempts.ts'
import type { LoadLibrary } from './load-library.ts'
import type { RecordAction } from './record-action.ts'
import type { ReadSecret } from './secret.ts'

/** What the routes of accounts are made of. */
export type AccountParts = {
  readonly administration: Administration
  readonly loadLibrary: LoadLibrary
  readonly attempts: Attempts
  readonly clock: Clock
  readonly record: RecordAction
  readonly readSecret: ReadSecret
  /** Whether cookies are for https alone. */
  readonly secure: boolean
}
