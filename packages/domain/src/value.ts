import { z } from 'zod'

/**
 * Why there is no number. `withdrawn`: a later file no longer has the cell. `missing`: the source shows nothing and gives
 * no reason of its own.
 */
export const MissingReason = z.enum([
  'suppressed',
  'not-published',
  'not-applicable',
  'missing',
  'withdrawn',
])
export type MissingReason = z.infer<typeof MissingReason>

/** A number, or the reason why there is none. Zero is a number. */
export const Value = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), number: z.number() }),
  z.object({ kind: z.literal('missing'), reason: MissingReason }),
])
export type Value = z.infer<typeof Value>

export const numberValue = (number: number): Value => ({ kind: 'number', number })
export const missingValue = (reason: MissingReason): Value => ({ kind: 'missing', reason })

/** The number of a value, or null when it is missing. */
export function numberOf(value: Value): number | null {
  return value.kind === 'number' ? value.number : null
}

export function sameValue(a: Value, b: Value): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.number === b.number
  return b.kind === 'missing' && a.reason === b.reason
}
