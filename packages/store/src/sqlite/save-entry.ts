import type {
  Catalogue,
  CatalogueEdit,
  CatalogueEntry,
  CatalogueEntryKind,
  CategorySlug,
  Result,
} from '@noegletal/domain'
import { failed, ok } from '@noegletal/domain'
import { isDeepStrictEqual } from 'node:util'
import { refuseEntry } from '../entries/refuse-entry.ts'
import { withEntries } from '../entries/with-entries.ts'
import type { EditFault } from '../store.ts'
import type { Tables } from './tables.ts'

export type EntryEdit = {
  readonly kind: CatalogueEntryKind
  readonly key: string
  readonly entry: CatalogueEntry | null
  readonly after: number | null
  readonly by: string
  readonly at: string
}

/**
 * Adds a version of an entry and brings the catalogue's tables in line; must run inside one transaction, which the caller
 * rolls back when this fails or throws. An entry that says what it said before gets no new version.
 */
export function saveEntry(tables: Tables, edit: EntryEdit): Result<CatalogueEdit, EditFault> {
  const saved = saveEntries(tables, [edit])
  if (!saved.ok) return saved
  const [version] = saved.value
  if (version === undefined) throw new Error('An entry that is saved has a version')
  return ok(version)
}

/** The same for several in their order; the first that fails ends it, and the caller rolls all of them back. */
export function saveEntries(
  tables: Tables,
  edits: readonly EntryEdit[],
): Result<readonly CatalogueEdit[], EditFault> {
  const product = tables.catalogue.readProduct()
  const holding = new Map(tables.edits.holding().map((one) => [nameOf(one), one.entry]))
  const saved: Added[] = []
  for (const edit of edits) {
    const result = addVersion(tables, edit, { product, holding })
    if (!result.ok) return result
    saved.push(result.value)
    if (edit.entry === null) holding.delete(nameOf(edit))
    else holding.set(nameOf(edit), edit.entry)
  }
  // Once for all of them, since it writes the whole catalogue anew.
  if (saved.some(({ isNew }) => isNew)) bringInLine(tables, product)
  return ok(saved.map(({ edit }) => edit))
}

type Added = { readonly edit: CatalogueEdit; readonly isNew: boolean }

type Standing = {
  readonly product: Catalogue
  /** The entries that hold, by name. */
  readonly holding: ReadonlyMap<string, CatalogueEntry>
}

function nameOf({ kind, key }: Pick<EntryEdit, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

function addVersion(
  tables: Tables,
  edit: EntryEdit,
  { product, holding }: Standing,
): Result<Added, EditFault> {
  const { kind, key, entry, after, by, at } = edit
  const newest = tables.edits.newest(kind, key)
  // Looked at first, so that who saves twice is not told of themselves.
  if (newest?.entry && isDeepStrictEqual(newest.entry, entry)) {
    return ok({ edit: newest, isNew: false })
  }
  if (!follows(newest, after)) return failed({ kind: 'edited-meanwhile', newest })

  const others = [...holding].flatMap(([name, other]) => (name === nameOf(edit) ? [] : other))
  const categoriesWithFigures = new Set(stated(tables, { kind, key }))
  const before = newest?.entry ?? null
  const change = { kind, key, before, after: entry, product, others, categoriesWithFigures }
  const message = refuseEntry(change)
  if (message !== null) return failed({ kind: 'refused', message })

  const saved = { kind, key, entry, at, by }
  const id = tables.edits.add(saved)
  tables.audit.add({ at, by, action: 'edit-catalogue', import: null, edit: id })
  return ok({ edit: { id, ...saved }, isNew: true })
}

function bringInLine(tables: Tables, product: Catalogue): void {
  tables.catalogue.keepProduct(product)
  const holding = tables.edits.holding().map((one) => one.entry)
  tables.catalogue.replace(withEntries(product, holding))
}

// One that was taken away can be made anew by somebody who never saw it.
function follows(newest: CatalogueEdit | null, after: number | null): boolean {
  if (newest === null || newest.id === after) return newest?.id === after || after === null
  return newest.entry === null && after === null
}

function stated(
  { register }: Tables,
  { kind, key }: Pick<EntryEdit, 'kind' | 'key'>,
): CategorySlug[] {
  if (kind === 'indicator') return register.categoriesOfIndicator(key)
  return kind === 'area-group' ? register.categoriesOfArea(key) : []
}
