import type { Cell, Point, SeriesReply } from '@noegletal/contract'
import { type Indicator, noteHolds, total } from '@noegletal/domain'
import { missingLabel, unitLabel } from '@noegletal/format'

/** `da` is for Danish spreadsheets, `iso` for programs. */
export type CsvFormat = 'da' | 'iso'

type Dialect = {
  readonly before: string
  readonly delimiter: string
  readonly decimal: string
}

// Excel takes a file for UTF-8 only when it begins with the byte order mark.
const dialects: Record<CsvFormat, Dialect> = {
  da: { before: '\uFEFF', delimiter: ';', decimal: ',' },
  iso: { before: '', delimiter: ',', decimal: '.' },
}

const columns = [
  'periode',
  'områdekode',
  'område',
  'nøgletal',
  'kategori',
  'værdi',
  'enhed',
  'status',
  'note',
] as const

/** The figures of a series reply as a file, area by area in the reply's order, oldest first. Lines end as RFC 4180 says. */
export function toSeriesCsv(reply: SeriesReply, format: CsvFormat): string {
  const dialect = dialects[format]
  const { indicator } = reply
  const category = categoryTitle(reply)
  const rows = reply.series.flatMap(({ area, points }) =>
    points.map((point) => [
      point.period,
      area.code,
      toText(area.name),
      toText(indicator.title),
      toText(category),
      toNumber(point, indicator, dialect),
      toText(unitLabel(indicator.unit)),
      toStatus(point),
      toText(noteOf(reply, { ...point, area: area.code })),
    ]),
  )
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => quote(cell, dialect)).join(dialect.delimiter),
  )
  return `${dialect.before}${lines.join('\r\n')}\r\n`
}

/** `bruttoledighed_2018M03-2019M03_pr-2019-06-04.csv`: what it is, which periods, and the day the figures were known. */
export function seriesFileName(reply: SeriesReply, asOf: string): string {
  const periods = reply.series
    .flatMap(({ points }) => points.map(({ period }) => period))
    .toSorted()
  const span = periods.length === 0 ? 'uden-tal' : `${periods[0]}-${periods.at(-1)}`
  const category = reply.category === total ? [] : [reply.category]
  return `${[reply.indicator.slug, ...category, span, `pr-${asOf}`].join('_')}.csv`
}

/** What the file said of the figure, and what is remarked of it here. */
function noteOf(
  { footnotes, category }: SeriesReply,
  { note, area, period }: Point & { readonly area: string },
): string {
  const remarks = footnotes.filter((footnote) => noteHolds(footnote, { area, category, period }))
  return [...(note === null ? [] : [note]), ...remarks.map(({ text }) => text)].join(' ')
}

function categoryTitle({ indicator, category }: SeriesReply): string {
  const categories = indicator.dimension?.categories ?? []
  return categories.find(({ slug }) => slug === category)?.title ?? 'I alt'
}

/** At least the indicator's decimals, and all that the source gave; no thousands mark, which programs read as a decimal mark. */
function toNumber({ value }: Cell, { decimals }: Indicator, { decimal }: Dialect): string {
  if (value.kind === 'missing') return ''
  const given = String(value.number).split('.')[1]?.length ?? 0
  return value.number.toFixed(Math.max(decimals, given)).replace('.', decimal)
}

function toStatus({ value, preliminary, simulated }: Cell): string {
  return [
    ...(value.kind === 'missing' ? [missingLabel(value.reason)] : []),
    ...(preliminary ? ['foreløbig'] : []),
    ...(simulated ? ['simuleret'] : []),
  ].join(', ')
}

/** A spreadsheet runs a text that begins like a formula; an apostrophe before it keeps it a text. */
function toText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quote(cell: string, { delimiter }: Dialect): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]/.test(cell)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
