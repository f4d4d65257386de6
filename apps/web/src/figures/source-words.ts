import { keyFigureText } from '../text/key-figure.ts'
import type { SeriesReply } from '@noegletal/contract'
import type { Indicator } from '@noegletal/domain'
import { dayInDenmark, formatDate, formatDateTime } from '@noegletal/format'

const { source: text } = keyFigureText

/** The source of the figures with its table, how old they are and as of when they are shown, without any link. */
export function sourceWords({ source }: Pick<Indicator, 'source'>, reply: SeriesReply): string {
  const { publisher, tableId } = source
  const name = tableId === null ? publisher : `${publisher}, ${text.table(tableId)}`
  return `${text.source}: ${name}. ${dateWords(reply)}`
}

/**
 * The same in a report, whose figures stay as they were known on its day: without when a file came in and when the next
 * figure can be expected.
 */
export function frozenSourceWords(reply: SeriesReply, asOf: string): string {
  return sourceWords(reply.indicator, { ...reply, asOf, importedAt: null, nextExpectedOn: null })
}

type Dates = Pick<SeriesReply, 'publishedOn' | 'importedAt' | 'nextExpectedOn' | 'asOf'>

/** When the newest figure was published and came in, when the next one can be expected, and as of when they are shown. */
export function dateWords(reply: Dates): string {
  const { asOf } = reply
  const seen = asOf === null ? text.asOfToday : text.asOf(formatDate(asOf))
  return [updateWords(reply), nextWords(reply), seen]
    .flatMap((words) => (words === null ? [] : `${words}.`))
    .join(' ')
}

/** When the newest figure was published by its source and when it came in; null without any. */
export function updateWords({ publishedOn, importedAt }: Dates): string | null {
  const dates = [
    publishedOn === null ? [] : text.published(formatDate(publishedOn)),
    importedAt === null ? [] : text.imported(formatDateTime(importedAt)),
  ].flat()
  return dates.length === 0 ? null : dates.join(', ')
}

/** When the next figure can be expected, or should have come by the day that the figures are shown as of; null without any. */
export function nextWords({ nextExpectedOn, asOf }: Dates): string | null {
  if (nextExpectedOn === null) return null
  const isLate = nextExpectedOn < (asOf ?? dayInDenmark(new Date()))
  return (isLate ? text.nextWas : text.next)(formatDate(nextExpectedOn))
}
