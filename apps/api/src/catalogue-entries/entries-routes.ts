import { type EntryHistory, staffEndpoints } from '@noegletal/contract'
import type { CatalogueEdit, Result } from '@noegletal/domain'
import type { EditFault, EntryChange, Store } from '@noegletal/store'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import { badRequest, conflict } from '../errors/refusal.ts'
import { routeOptions } from '../route-options.ts'
import { toEntryHistories, toEntryHistory } from './entry-history.ts'

/** Saves a version of an entry without holding up the readers; rejects with a `Refusal` when the database is busy. */
export type SaveEntry = (change: EntryChange) => Promise<Result<CatalogueEdit, EditFault>>

type Deps = { readonly store: Pick<Store, 'read'>; readonly saveEntry: SaveEntry }

/** What analysts add to the catalogue: gaps, breaks, footnotes, local figures and groups of municipalities. */
export const entriesRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { entries, saveEntry: save, removeEntry: remove } = staffEndpoints

  app.get(
    entries.path,
    routeOptions(entries, 'Every entry made in the interface, with its history'),
    () => deps.store.read(async (figures) => toEntryHistories(await figures.catalogueEdits())),
  )

  app.put(
    save.path,
    routeOptions(save, 'Make an entry, or a new version of it'),
    async (request) => {
      const { params, body } = request
      if (body.entry.kind !== params.kind) {
        throw badRequest('entry', 'Indholdet er af en anden slags, end adressen siger')
      }
      return change(deps, { ...params, ...body, by: userOf(request).name })
    },
  )

  app.post(
    remove.path,
    routeOptions(remove, 'Take an entry away; its history stays'),
    async (request) => {
      const { params, body } = request
      return change(deps, { ...params, ...body, entry: null, by: userOf(request).name })
    },
  )
  done()
}

async function change({ store, saveEntry }: Deps, edit: EntryChange): Promise<EntryHistory> {
  const saved = await saveEntry(edit)
  if (!saved.ok) throw refusalOf(saved.error, edit)
  const edits = await store.read((figures) => figures.catalogueEdits())
  const history = toEntryHistory(
    edits.filter(({ kind, key }) => kind === edit.kind && key === edit.key),
  )
  if (history === null) throw new Error(`The entry ${edit.kind} ${edit.key} was saved and is gone`)
  return history
}

function refusalOf(fault: EditFault, { kind, after, key }: EntryChange): Error {
  if (fault.kind === 'refused') return conflict(fault.message)
  if (after === null) {
    const isNamed = kind === 'indicator' || kind === 'area-group'
    return conflict(
      isNamed ? `Navnet »${key}« er optaget; vælg et andet.` : 'Det er allerede gemt.',
    )
  }
  const by = fault.newest === null ? 'En anden' : fault.newest.by
  return conflict(`${by} har ændret det, siden du åbnede det. Hent siden igen, og ret så.`)
}
