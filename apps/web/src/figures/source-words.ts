import { keyFigureText } from '../text/key-figure.ts'
import type { SeriesReply } from '@noegletal/contract'
import type { Indicator } from '@noegletal/domain'
import { formatDate, formatDateTime } from '@noegletal/format'

const { source: text } = keyFigureText

/** The source of the figures with its table, how old they are and as of when they are shown, without any link. */
export function sourceWords({ source }: Pick<Indicator, 'source'>, reply: SeriesReply): string {
  const { publisher, tableId } = source
  const name = tableId === null ? publisher : `${publisher}, ${text.table(tableId)}`
  return `${text.source}: ${name}. ${dateWords(reply)}`
}

/** When the newest figure was published and came in, and as of when the figures are shown. */
export function dateWords({ publishedOn, importedAt, asOf }: SeriesReply): string {
  const published = publishedOn === null ? null : text.published(formatDate(publishedOn))
  const imported = importedAt === null ? null : text.imported(formatDateTime(importedAt))
  const dates = [published, imported].filter((date) => date !== null).join(', ')
  const seen = asOf === null ? text.asOfToday : text.asOf(formatDate(asOf))
  return dates === '' ? `${seen}.` : `${dates}. ${seen}.`
}
