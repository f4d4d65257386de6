import {
  type Catalogue,
  type CatalogueEdit,
  CatalogueEntry,
  type CatalogueEntryKind,
} from '@noegletal/domain'
import { aGoal, anIndicator } from '@noegletal/domain/testing'
import type { Store, WritableStore } from '../store.ts'
import { succeeded } from './open-store.ts'

/** How long figures are missing, and why. */
export const aGap = {
  indicator: 'bruttoledighed',
  area: '657',
  from: '2019M10',
  til: null,
  reason: 'Nyt fagsystem',
  expected: null,
  simulated: false,
}
export const aBreak = {
  date: '2019-01-01',
  kind: 'break',
  label: 'Ny lov',
  description: 'Ny lov fra januar 2019.',
  source: 'Ministeriet',
  indicators: ['bruttoledighed'],
}
export const aFootnote = {
  indicator: 'sygedagpengeforloeb',
  area: null,
  category: 'under-et-aar',
  from: '2019M01',
  til: null,
  text: 'Opgjort ved månedens udgang.',
}
/** A share of the labour force at most so high, decided by the committee. */
export const aLevelGoal = aGoal()
export const aLocal = anIndicator({
  slug: 'forsorgshjem',
  title: 'Forsorgshjem',
  onlyAreas: ['657'],
})
export const aGroup = {
  code: 'nabokommuner',
  slug: 'nabokommuner',
  name: 'Nabokommunerne',
  kind: 'group',
  members: ['657'],
}

type Words = { readonly after?: number | null; readonly by?: string }

export async function save(
  store: WritableStore,
  [kind, key, content]: readonly [CatalogueEntryKind, string, unknown],
  { after = null, by = 'analytiker' }: Words = {},
): ReturnType<WritableStore['saveEntry']> {
  const entry = content === null ? null : CatalogueEntry.parse({ kind, content })
  return store.saveEntry({ kind, key, entry, after, by })
}

export async function saved(...order: Parameters<typeof save>): Promise<CatalogueEdit> {
  return succeeded(await save(...order))
}

export const catalogueOf = (store: Store): Promise<Catalogue> =>
  store.read((figures) => figures.catalogue())

export const refused = (message: string) => ({ ok: false, error: { kind: 'refused', message } })
