import { MissingReason, type Result, failed, ok } from '@noegletal/domain'
import { foldName } from './folded-name.ts'
import { type CellFault, unreadable } from '../problem.ts'

/**
 * What a status column says of a figure: that it may still change, and why there is none. There is one object for each
 * meaning, so that it can be a key.
 */
export type Status = { readonly preliminary: boolean; readonly reason: MissingReason | null }

/**
 * Reads a status in the words of the project, or the marks `f` and `*` for preliminary; empty says nothing. Two may stand
 * together with a comma between them, as in `diskretioneret, foreløbig`.
 */
export function readStatus(text: string): Result<Status, CellFault> {
  const words = text.split(',').map((part) => meanings.get(foldName(part)))
  const known = words.filter((word) => word !== undefined)
  const reasons = known.flatMap(({ reason }) => reason ?? [])
  if (known.length < words.length || reasons.length > 1) return failed(unreadable(text, expected))

  const isPreliminary = known.some(({ preliminary }) => preliminary)
  return ok(statusOf(isPreliminary, reasons[0] ?? null))
}

const expected =
  'foreløbig, endelig, diskretioneret, endnu ikke offentliggjort, findes ikke for området, mangler eller et tomt felt'

const statuses: readonly Status[] = [true, false].flatMap((preliminary) =>
  [null, ...MissingReason.options].map((reason) => ({ preliminary, reason })),
)

function statusOf(preliminary: boolean, reason: MissingReason | null): Status {
  const status = statuses.find((one) => one.preliminary === preliminary && one.reason === reason)
  if (status === undefined) throw new RangeError(`No status for ${reason}`)
  return status
}

const none = statusOf(false, null)
const preliminary = statusOf(true, null)

const meanings = new Map<string, Status>([
  ['', none],
  ['endelig', none],
  ['foreloebig', preliminary],
  ['foreloebigt', preliminary],
  ['foreloebig (f)', preliminary],
  ['f', preliminary],
  ['(f)', preliminary],
  ['*', preliminary],
  ['diskretioneret', statusOf(false, 'suppressed')],
  ['endnu ikke offentliggjort', statusOf(false, 'not-published')],
  ['ikke offentliggjort', statusOf(false, 'not-published')],
  ['findes ikke for omraadet', statusOf(false, 'not-applicable')],
  ['findes ikke', statusOf(false, 'not-applicable')],
  ['mangler', statusOf(false, 'missing')],
])
