import { type PageSearch, toSearchText } from './search.ts'
import type { IndicatorSlug } from '@noegletal/domain'

// Apart from paths.ts, so that none of this is in the script of the first page.

/** What of a page's address decides its figures; a file of them takes the same. */
const figureNames = [
  'pr',
  'omraader',
  'kategori',
  'spaend',
  'fra',
  'til',
  'rul',
  'indeks',
  'vis',
  'omraade',
  'gruppe',
  'periode',
] as const

/** The page of a key figure as a file: its own address with an ending. */
export function figuresFileUrl(slug: IndicatorSlug, ending: string, search: PageSearch): string {
  const all: Readonly<Record<string, unknown>> = search
  const asked = Object.fromEntries(figureNames.map((name) => [name, all[name]]))
  return `/noegletal/${slug}.${ending}${toSearchText(asked)}`
}

/** The page of a key figure, or its chart for a frame, as an address for others. */
export function figureUrl(page: 'noegletal' | 'indlejr', slug: string, search: PageSearch): string {
  return `${window.location.origin}/${page}/${slug}${toSearchText(search)}`
}
