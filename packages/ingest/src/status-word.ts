import { type MissingReason, type Result, failed, ok } from '@noegletal/domain'
import { foldName } from './folded-name.ts'
import { type CellFault, unreadable } from './problem.ts'

/** What a status column says of a figure: that it may still change, or why there is none. */
export type Status = { readonly preliminary: boolean; readonly reason: MissingReason | null }

export const noStatus: Status = { preliminary: false, reason: null }

/** Reads a status in the words of the project, or the marks `f` and `*` for preliminary; empty says nothing. */
export function readStatus(text: string): Result<Status, CellFault> {
  const status = statuses.get(foldName(text))
  return status ? ok(status) : failed(unreadable(text, expected))
}

const expected =
  'foreløbig, endelig, diskretioneret, endnu ikke offentliggjort, findes ikke for området, mangler eller et tomt felt'

const preliminary: Status = { preliminary: true, reason: null }
const missing = (reason: MissingReason): Status => ({ preliminary: false, reason })

const statuses = new Map<string, Status>([
  ['', noStatus],
  ['endelig', noStatus],
  ['foreloebig', preliminary],
  ['foreloebigt', preliminary],
  ['foreloebig (f)', preliminary],
  ['f', preliminary],
  ['(f)', preliminary],
  ['*', preliminary],
  ['diskretioneret', missing('suppressed')],
  ['endnu ikke offentliggjort', missing('not-published')],
  ['ikke offentliggjort', missing('not-published')],
  ['findes ikke for omraadet', missing('not-applicable')],
  ['findes ikke', missing('not-applicable')],
  ['mangler', missing('missing')],
])
