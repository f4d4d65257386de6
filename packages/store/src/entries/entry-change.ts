import type { Catalogue, CatalogueEntry, CatalogueEntryKind, CategorySlug } from '@noegletal/domain'

/** A change of an entry and what it meets. */
export type EntryChange = {
  readonly kind: CatalogueEntryKind
  readonly key: string
  /** What holds until now; null for a new entry. */
  readonly before: CatalogueEntry | null
  /** Null to take it away. */
  readonly after: CatalogueEntry | null
  readonly product: Catalogue
  /** Every other entry that holds. */
  readonly others: readonly CatalogueEntry[]
  /** The categories of the indicator, or of any indicator for the group, that have figures; empty without figures. */
  readonly categoriesWithFigures: ReadonlySet<CategorySlug>
}
