import { Catalogue, type CatalogueEntry, EntryKey } from '@noegletal/domain'
import type { EntryChange } from './entry-change.ts'
import { refuseContent } from './refuse-content.ts'
import { refuseRemoval } from './refuse-removal.ts'
import { refuseRestatement } from './refuse-restatement.ts'
import { withEntries } from './with-entries.ts'

/** Why a change of an entry cannot be, as a Danish sentence; null when the catalogue holds together with it. */
export function refuseEntry(change: EntryChange): string | null {
  const { before, after } = change
  if (after === null) {
    return before === null ? 'Den er fjernet i forvejen.' : refuseRemoval(change)
  }
  return (
    refuseKey(change, after) ??
    refuseName(change, after) ??
    refuseRestatement(change, after) ??
    refuseContent(change, after) ??
    refuseCatalogue(change, after)
  )
}

function refuseKey({ kind, key }: EntryChange, after: CatalogueEntry): string | null {
  const fits = after.kind === kind && EntryKey.safeParse(key).success
  return fits ? null : `Nøglen »${key}« passer ikke.`
}

function refuseName({ key, before, product }: EntryChange, after: CatalogueEntry): string | null {
  if (after.kind !== 'indicator' && after.kind !== 'area-group') return null
  if (after.content.slug !== key) return 'Navnet i adresser kan ikke ændres.'
  if (after.kind === 'area-group' && after.content.code !== key) {
    return 'Gruppens kode skal være den samme som navnet i adresser.'
  }
  const isTaken = after.kind === 'indicator' ? hasIndicator(product, key) : hasArea(product, key)
  return before === null && isTaken ? `Navnet »${key}« er optaget; vælg et andet.` : null
}

function hasIndicator({ indicators }: Catalogue, key: string): boolean {
  return indicators.some(({ slug }) => slug === key)
}

function hasArea({ areas }: Catalogue, key: string): boolean {
  return areas.some(({ code, slug }) => code === key || slug === key)
}

// What the schema of the catalogue asks, asked of the entry as it is and not as `withEntries` would mend it.
function refuseCatalogue({ product, others }: EntryChange, after: CatalogueEntry): string | null {
  const rest = withEntries(withoutSame(product, after), others)
  const parsed = Catalogue.safeParse(added(onlyNames(rest), after))
  return parsed.success
    ? null
    : (parsed.error.issues[0]?.message ?? 'Kataloget hænger ikke sammen.')
}

// What an entry can name; all else holds together with these already, and is much to go through for each of many entries.
function onlyNames({ areas, themes, indicators }: Catalogue): Catalogue {
  const nothing = { breaks: [], gaps: [], footnotes: [], goals: [], meetings: [] }
  return { areas, themes, indicators, ...nothing, levelThresholds: [], reportTemplates: [] }
}

function withoutSame(product: Catalogue, after: CatalogueEntry): Catalogue {
  if (after.kind === 'indicator') {
    const { slug } = after.content
    return { ...product, indicators: product.indicators.filter((one) => one.slug !== slug) }
  }
  if (after.kind !== 'area-group') return product
  const { code } = after.content
  return { ...product, areas: product.areas.filter((one) => one.code !== code) }
}

function added(catalogue: Catalogue, after: CatalogueEntry): Catalogue {
  switch (after.kind) {
    case 'gap':
      return { ...catalogue, gaps: [...catalogue.gaps, after.content] }
    case 'break':
      return { ...catalogue, breaks: [...catalogue.breaks, after.content] }
    case 'footnote':
      return { ...catalogue, footnotes: [...catalogue.footnotes, after.content] }
    case 'goal':
      return { ...catalogue, goals: [...catalogue.goals, after.content] }
    case 'indicator':
      return { ...catalogue, indicators: [...catalogue.indicators, after.content] }
    case 'area-group':
      return { ...catalogue, areas: [...catalogue.areas, after.content] }
  }
}
