import type { AcknowledgeOrder } from '@noegletal/contract'
import { conflict, notFound } from '../../errors/refusal.ts'
import { countWarningsLeft } from './read-result.ts'
import type { StoredDraft } from './stored-draft.ts'

type Witness = { readonly by: string; readonly at: string }

/**
 * What a draft becomes when somebody says of one warning that it is seen and in order, or takes that back; who said it
 * first is remembered. Throws a 409 for a draft that is not checked, and a 404 for a warning that it does not have.
 */
export function acknowledge(
  { state, problems, acknowledged }: StoredDraft,
  order: AcknowledgeOrder,
  { by, at }: Witness,
): Partial<StoredDraft> {
  if (state !== 'checked') throw conflict('Filen er ikke til kontrol lige nu.')
  const isThere = problems.some(
    ({ id, severity }) => severity === 'warning' && id === order.problem,
  )
  if (!isThere) throw notFound('Advarslen findes ikke (længere) i filen.')
  const before = acknowledged.find(({ problem }) => problem === order.problem)
  const others = acknowledged.filter(({ problem }) => problem !== order.problem)
  const own = before ?? { problem: order.problem, by, at }
  const now = order.acknowledged ? [...others, own] : others
  return { acknowledged: now, warningsLeft: countWarningsLeft({ problems, acknowledged: now }) }
}
