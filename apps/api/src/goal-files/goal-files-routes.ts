import { Problem, staffEndpoints } from '@noegletal/contract'
import type { CatalogueEdit, Result } from '@noegletal/domain'
import type { EditFault, EntryChange } from '@noegletal/store'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import { conflict } from '../errors/refusal.ts'
import type { OpenView } from '../view.ts'
import type { GoalChange } from './goal-changes.ts'
import { readGoals } from './read-goals.ts'

type Deps = {
  readonly openView: OpenView
  readonly saveEntries: (
    changes: readonly EntryChange[],
  ) => Promise<Result<readonly CatalogueEdit[], EditFault>>
}

/** Goals from a file: looked at first, then saved as what was seen. */
export const goalFilesRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { readGoalFile: read, saveGoalFile: save } = staffEndpoints
  const answer = { '4xx': Problem, '5xx': Problem }

  app.post(
    read.path,
    {
      config: { role: read.role },
      schema: {
        summary: 'How a file of goals is understood, and what it would change; changes nothing',
        querystring: read.query,
        body: read.body,
        response: { 200: read.response, ...answer },
      },
    },
    async ({ body }) => {
      const { reading } = await deps.openView(undefined, (view) => readGoals(view, bytes(body)))
      return reading
    },
  )

  app.post(
    save.path,
    {
      config: { role: save.role },
      schema: {
        summary: 'Save the goals of a file as they were seen, all of them or none',
        querystring: save.query,
        body: save.body,
        response: { 200: save.response, ...answer },
      },
    },
    async (request) => saveGoals(deps, request.body, userOf(request).name),
  )
  done()
}

const bytes = ({ file }: { readonly file: string }): Uint8Array => Buffer.from(file, 'base64')

type Order = { readonly file: string; readonly seen: string }

async function saveGoals(
  { openView, saveEntries }: Deps,
  order: Order,
  by: string,
): Promise<{ saved: number }> {
  const { reading, changes } = await openView(undefined, (view) => readGoals(view, bytes(order)))
  if (reading.fault !== null || changes.some(({ state }) => state === 'unreadable')) {
    throw conflict('Filen har fejl. Ret dem, og læs filen igen; intet er gemt.')
  }
  if (reading.seen !== order.seen) throw conflict(outOfDate)
  const saved = await saveEntries(changes.flatMap((change) => toEntryChange(change, by)))
  if (saved.ok) return { saved: saved.value.length }
  throw conflict(saved.error.kind === 'refused' ? saved.error.message : outOfDate)
}

const outOfDate =
  'Målene er ændret, siden filen blev læst. Læs den igen, og se efter; intet er gemt.'

function toEntryChange({ stated: { goal }, entry }: GoalChange, by: string): EntryChange[] {
  if (goal === null || entry === null) return []
  return [{ kind: 'goal', ...entry, entry: { kind: 'goal', content: goal }, by }]
}
