import type {
  Area,
  AreaCode,
  Catalogue,
  CatalogueEntry,
  IndicatorSlug,
  Period,
} from '@noegletal/domain'
import { formatDate, formatPeriod } from '@noegletal/format'

/** Where the names of what an entry is about are looked up; one that is not there any more keeps its slug or code. */
export type EntryNames = Pick<Catalogue, 'indicators'> & {
  readonly areas: readonly Pick<Area, 'code' | 'name'>[]
}

/** What an entry of the catalogue is, and what it is about, in the definite form: "manglen for Bruttoledighed, Herning, fra oktober 2019". */
export function entrySubject(entry: CatalogueEntry, names: EntryNames): string {
  switch (entry.kind) {
    case 'gap':
      return `manglen for ${whichFigures(entry.content, names)}`
    case 'footnote':
      return `fodnoten til ${whichFigures(entry.content, names)}`
    case 'goal':
      return `målet »${entry.content.title}« for ${whichFigures(entry.content, names)}`
    case 'break': {
      const { kind, label, date } = entry.content
      return `${kind === 'break' ? 'databruddet' : 'hændelsen'} »${label}« fra ${formatDate(date)}`
    }
    case 'indicator':
      return `nøgletallet »${entry.content.title}«`
    case 'area-group':
      return `områdegruppen »${entry.content.name}«`
  }
}

type Figures = {
  readonly indicator: IndicatorSlug
  readonly area: AreaCode | null
  readonly category?: string | null
  readonly from: Period | null
  readonly til: Period | null
}

function whichFigures(
  { indicator: slug, area: code, category, from, til }: Figures,
  { areas, indicators }: EntryNames,
): string {
  const indicator = indicators.find((one) => one.slug === slug)
  // The total is no category of the catalogue, and nobody needs to be told of it.
  const split = indicator?.dimension?.categories.find((one) => one.slug === category)
  const area = areas.find((one) => one.code === code)
  return [indicator?.title ?? slug, split?.title, area?.name ?? code, spanWords(from, til)]
    .filter((part) => part !== undefined && part !== null)
    .join(', ')
}

function spanWords(from: Period | null, til: Period | null): string | null {
  if (from === til) return from === null ? null : formatPeriod(from)
  if (from === null) return til === null ? null : `til og med ${formatPeriod(til)}`
  return til === null
    ? `fra ${formatPeriod(from)}`
    : `${formatPeriod(from)} til ${formatPeriod(til)}`
}
