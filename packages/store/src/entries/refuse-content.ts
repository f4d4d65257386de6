import {
  type Area,
  type Catalogue,
  type CatalogueEntry,
  type Footnote,
  type Gap,
  type Goal,
  type Indicator,
  goalFault,
  granularityOf,
  total,
} from '@noegletal/domain'
import type { EntryChange } from './entry-change.ts'
import { withEntries } from './with-entries.ts'

/** What an entry says that cannot be true, in Danish; names that point nowhere are left to the catalogue's own schema. */
export function refuseContent(
  { product, others }: EntryChange,
  after: CatalogueEntry,
): string | null {
  const catalogue = withEntries(product, others)
  switch (after.kind) {
    case 'gap':
      return refuseSpan(after.content, catalogue)
    case 'footnote':
      return refuseSpan(after.content, catalogue) ?? refuseCategory(after.content, catalogue)
    case 'goal':
      return (
        refuseSpan(after.content, catalogue) ??
        refuseCategory(after.content, catalogue) ??
        goalFault(after.content, catalogue.indicators)
      )
    case 'area-group':
      return refuseMembers(after.content, catalogue)
    case 'indicator':
      return refuseDimension(after.content)
    case 'break':
      return null
  }
}

function refuseSpan(
  { indicator, from, til }: Pick<Gap | Footnote | Goal, 'indicator' | 'from' | 'til'>,
  { indicators }: Catalogue,
): string | null {
  const granularity = indicators.find(({ slug }) => slug === indicator)?.granularity
  const odd = [from, til].find(
    (period) =>
      period !== null && granularity !== undefined && granularityOf(period) !== granularity,
  )
  if (odd) return `Perioden »${odd}« er af en anden slags end nøgletallets.`
  return from !== null && til !== null && til < from
    ? 'Slutperioden ligger før startperioden.'
    : null
}

function refuseCategory(
  { indicator, category }: Pick<Footnote | Goal, 'indicator' | 'category'>,
  { indicators }: Catalogue,
): string | null {
  if (category === null || category === total) return null
  const dimension = indicators.find(({ slug }) => slug === indicator)?.dimension
  const isKnown = dimension?.categories.some(({ slug }) => slug === category) === true
  return isKnown ? null : `Kategorien »${category}« findes ikke.`
}

function refuseMembers({ members }: Area, { areas }: Catalogue): string | null {
  if (members.length === 0) return 'Vælg mindst én kommune.'
  const other = members.find((member) =>
    areas.some(({ code, kind }) => code === member && kind !== 'municipality'),
  )
  if (other !== undefined) return `»${other}« er ikke en kommune.`
  return new Set(members).size < members.length ? 'En kommune er valgt to gange.' : null
}

function refuseDimension({ dimension }: Indicator): string | null {
  const slugs = dimension?.categories.map(({ slug }) => slug) ?? []
  if (slugs.includes(total)) return `»${total}« er altid der og kan ikke være en kategori.`
  return new Set(slugs).size < slugs.length ? 'En kategori står to gange.' : null
}
