import type { Draft } from '@noegletal/contract'
import type { Importing } from '../importing/importing.ts'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { RecordAction } from '../accounts/record-action.ts'
import type { FetchFault } from './fetch-fault.ts'
import type { ScheduledFetch } from './fetch-schedule.ts'
import { type FetchTools, type FetchedTable, fetchTable } from './fetch-table.ts'

export type FetchDesk = {
  readonly tools: FetchTools
  readonly importing: Pick<Importing, 'receive' | 'settled' | 'publish' | 'discard'>
  readonly record: RecordAction
}

/** What a scheduled fetch came to. */
export type FetchedDraft =
  | { readonly kind: 'failed'; readonly fault: FetchFault }
  /** The source has published nothing since. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'waiting' | 'published'; readonly draft: Draft }

/**
 * Fetches a table and leaves it as a draft for an analyst; publishes it when that is asked for and there is nothing to
 * look at. A table that is in already leaves nothing behind.
 */
export async function fetchToDraft(
  { tools, importing, record }: FetchDesk,
  scheduled: ScheduledFetch,
): Promise<FetchedDraft> {
  const fetched = await fetchTable(scheduled.order, tools)
  if (!fetched.ok) return { kind: 'failed', fault: fetched.error }
  const table = fetched.value
  const by = nameInLog(scheduled)
  record(by, 'fetch', table.title)

  const { path, publishedOn, tableId } = table
  const file = { fileName: basename(path), pieces: createReadStream(path), publishedOn, tableId }
  const { id } = await importing.receive(file, by)
  const draft = await importing.settled(id)
  await table.discard() // the draft has its own copy
  if (tools.signal?.aborted) return { kind: 'waiting', draft }
  if (draft.importId !== null) {
    await importing.discard(id, by)
    return { kind: 'unchanged' }
  }
  if (scheduled.publish !== 'when-clean' || !isClean(draft)) return { kind: 'waiting', draft }
  await importing.publish(id, orderOf(draft, table, scheduled), by)
  const after = await importing.settled(id)
  return { kind: after.state === 'published' ? 'published' : 'waiting', draft: after }
}

/** Who it was, in the log and on the draft. */
export function nameInLog({ name }: Pick<ScheduledFetch, 'name'>): string {
  return `Fast hentning: ${name}`
}

function isClean({ state, errors, problems, comparison }: Draft): boolean {
  return state === 'checked' && errors === 0 && problems.length === 0 && comparison !== null
}

function orderOf(
  { publishedOn, simulated, partial, comparison }: Draft,
  table: Pick<FetchedTable, 'title' | 'source'>,
  { title, note, reason }: ScheduledFetch,
): Parameters<Importing['publish']>[1] {
  return {
    title: title ?? table.title.slice(0, 200),
    source: table.source,
    reason,
    note,
    publishedOn,
    at: null,
    simulated,
    partial,
    version: comparison?.version ?? -1,
  }
}
