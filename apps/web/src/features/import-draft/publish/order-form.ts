import { publishText } from '../../../text/draft-publish.ts'
import type { Draft, DraftComparison, PublishOrder } from '@noegletal/contract'
import type { ImportReason, Indicator } from '@noegletal/domain'
import { dayInDenmark, formatDate, formatDateTime } from '@noegletal/format'

/** What stands in the fields of the form. */
export type OrderForm = {
  readonly title: string
  readonly source: string
  readonly reason: ImportReason
  readonly note: string
  readonly isLater: boolean
  /** Only read where it is published later: an ISO date and a time like 07:00, as clocks in Denmark show them. */
  readonly date: string
  readonly time: string
}

export type OrderFault = {
  readonly field: 'title' | 'source' | 'date'
  readonly message: string
}

/** A proposal from what is known of the file and its differences. */
export function proposeOrder(
  draft: Draft,
  comparison: DraftComparison,
  indicators: readonly Indicator[],
): OrderForm {
  const when = { isLater: false, date: '', time: '07:00' }
  const { order } = draft
  // What was said before it was taken back, or refused, is said again.
  if (order !== null) return { ...order, note: order.note ?? '', ...when }
  return {
    title: draft.shape?.title ?? titleOf(draft.fileName),
    source: sourceOf(draft, indicators),
    reason: proposeReason(comparison),
    note: '',
    ...when,
  }
}

/** New figures when there are new ones; otherwise what most of the changes are. */
export function proposeReason({
  counts,
  lateRegistrations,
  revisions,
}: DraftComparison): ImportReason {
  if (counts.new > 0 || counts.changed === 0) return 'new'
  return lateRegistrations >= revisions ? 'late-registration' : 'revision'
}

/** What is missing in the form; `now` is the instant at which it is sent. */
export function orderFaults(form: OrderForm, publishedOn: string, now: Date): OrderFault[] {
  const { fault } = publishText
  const faults: OrderFault[] = []
  if (form.title.trim() === '') faults.push({ field: 'title', message: fault.title })
  if (form.source.trim() === '') faults.push({ field: 'source', message: fault.source })
  const time = timeFault(form, publishedOn, now)
  if (time !== null) faults.push({ field: 'date', message: time })
  return faults
}

/** What is sent to the server. */
export function toOrder(
  form: OrderForm,
  { publishedOn, simulated, partial }: Pick<Draft, 'publishedOn' | 'simulated' | 'partial'>,
  { version }: Pick<DraftComparison, 'version'>,
): PublishOrder {
  const note = form.note.trim()
  return {
    title: form.title.trim(),
    source: form.source.trim(),
    reason: form.reason,
    note: note === '' ? null : note,
    publishedOn,
    at: form.isLater ? instantOf(form) : null,
    simulated,
    partial,
    version,
  }
}

/** The instant at which clocks in Denmark show this date and time; null for what is none. In the hour that comes twice, the first. */
export function instantOf({ date, time }: Pick<OrderForm, 'date' | 'time'>): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return null
  const wanted = `${formatDate(date)} kl. ${time.replace(':', '.')}`
  const candidates = ['+02:00', '+01:00'].map((offset) => `${date}T${time}:00${offset}`)
  return candidates.find((instant) => formatDateTime(instant) === wanted) ?? candidates[1] ?? null
}

function timeFault(form: OrderForm, publishedOn: string, now: Date): string | null {
  const { fault } = publishText
  const instant = form.isLater ? instantOf(form) : now.toISOString()
  if (instant === null) return fault.time
  if (form.isLater && new Date(instant) <= now) return fault.past
  return publishedOn > dayInDenmark(new Date(instant)) ? fault.day : null
}

function titleOf(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{2,5}$/i, '')
}

/** The publisher of the figures that were read, with the file's own table where it names one. */
function sourceOf({ reading, shape, tableId }: Draft, indicators: readonly Indicator[]): string {
  const read = new Set(reading?.indicators.map(({ indicator }) => indicator.slug))
  const publishers = indicators
    .filter(({ slug }) => read.has(slug))
    .map(({ source }) => source.publisher)
  const table = shape?.tableId ?? tableId
  return [[...new Set(publishers)].join(' og '), ...(table === null ? [] : [table])]
    .filter(Boolean)
    .join(', ')
}
