import { entryText } from '../../text/catalogue-entries.ts'
import { figureText } from '../../text/figure.ts'
import { categoryChoices } from './forms/choices.ts'
import type { FormCatalogue } from './forms/form.ts'
import type {
  AreaCode,
  CatalogueEntry,
  CategorySlug,
  Footnote,
  IndicatorSlug,
  Period,
} from '@noegletal/domain'
import { formatDate, formatPeriod, listOf } from '@noegletal/format'

/** What an entry says, as a heading and a line. */
export type EntryWords = { readonly heading: string; readonly line: string }

export function entryWords(entry: CatalogueEntry, catalogue: FormCatalogue): EntryWords {
  switch (entry.kind) {
    case 'gap': {
      const { indicator, area, from, til, reason, expected } = entry.content
      const place = area === null ? '' : `, ${areaName(catalogue, area)}`
      const heading = `${titleOf(catalogue, indicator)}${place}: ${spanWords(from, til)}`
      const back = expected === null ? [] : [figureText.expectedBack(expected)]
      return { heading, line: [reason, ...back].join(' ') }
    }
    case 'break': {
      const { date, label, description, indicators } = entry.content
      const titles = listOf(indicators.map((slug) => titleOf(catalogue, slug)))
      return { heading: `${formatDate(date)}: ${label}`, line: `${description} (${titles})` }
    }
    case 'footnote':
      return footnoteWords(entry.content, catalogue)
    case 'goal': {
      const { title, indicator, area, from, til, source } = entry.content
      const subject = `${titleOf(catalogue, indicator)}, ${areaName(catalogue, area)}`
      return { heading: title, line: `${subject}: ${spanWords(from, til)}. ${source}` }
    }
    case 'indicator': {
      const { title, measure, definition } = entry.content
      return { heading: `${title} (${measure})`, line: definition }
    }
    case 'area-group': {
      const { name, members } = entry.content
      return { heading: name, line: listOf(members.map((code) => areaName(catalogue, code))) }
    }
  }
}

function footnoteWords(
  { indicator, area, category, from, til, text }: Footnote,
  catalogue: FormCatalogue,
): EntryWords {
  const subject = [
    titleOf(catalogue, indicator),
    ...(category === null ? [] : categoryTitle(catalogue, indicator, category)),
    ...(area === null ? [] : [areaName(catalogue, area)]),
  ].join(', ')
  const span = from === null && til === null ? '' : `: ${spanWords(from, til)}`
  return { heading: `${subject}${span}`, line: text }
}

function titleOf({ indicators }: FormCatalogue, slug: IndicatorSlug): string {
  return indicators.find((indicator) => indicator.slug === slug)?.title ?? slug
}

function categoryTitle(
  catalogue: FormCatalogue,
  indicator: IndicatorSlug,
  category: CategorySlug,
): string[] {
  const choices = categoryChoices(catalogue, indicator)
  return choices.flatMap(({ value, title }) => (value === category ? title : []))
}

function areaName({ areas }: FormCatalogue, code: AreaCode): string {
  return areas.find((area) => area.code === code)?.name ?? code
}

function spanWords(from: Period | null, til: Period | null): string {
  const { span } = entryText
  if (from === null) return til === null ? '' : span.til(formatPeriod(til))
  if (til === null) return span.from(formatPeriod(from))
  return from === til ? formatPeriod(from) : span.both(formatPeriod(from), formatPeriod(til))
}
