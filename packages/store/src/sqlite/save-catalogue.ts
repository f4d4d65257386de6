import type { Catalogue } from '@noegletal/domain'
import { isDeepStrictEqual } from 'node:util'
import { withEntries } from '../entries/with-entries.ts'
import type { Tables } from './tables.ts'

const mostNamed = 5

/**
 * Replaces the product's catalogue when it differs from the stored one, and puts the entries on top; must run inside one transaction, which the caller rolls
 * back when this throws: a series with figures may not lose its indicator, area or category.
 */
export function saveCatalogue(
  tables: Tables,
  {
    catalogue,
    by,
    at,
  }: { readonly catalogue: Catalogue; readonly by: string; readonly at: string },
): void {
  if (isDeepStrictEqual(tables.catalogue.readProduct(), catalogue)) return
  const entries = tables.edits.holding().map(({ entry }) => entry)
  tables.catalogue.keepProduct(catalogue)
  tables.catalogue.replace(withEntries(catalogue, entries))
  refuseOrphans(tables)
  tables.audit.add({ at, by, action: 'save-catalogue', import: null, edit: null })
}

function refuseOrphans({ register }: Tables): void {
  const orphans = register.orphans()
  if (orphans.length === 0) return
  const named = orphans
    .slice(0, mostNamed)
    .map(({ indicator, area, category }) => `${indicator} / ${area} / ${category}`)
  throw new Error(
    `Kataloget kan ikke tages i brug. Det mangler ${orphans.length === 1 ? 'en serie' : `${orphans.length} serier`}, der har tal, fx ${named.join(', ')}.`,
  )
}
