import { staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { conflict } from '../errors/refusal.ts'
import { sendKeptFile } from '../imports/send-kept-file.ts'
import { fileRouteOptions, routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { differencesFile } from './drafts/draft-jobs.ts'
import type { StoredDraft } from './drafts/stored-draft.ts'
import type { Importing } from './importing.ts'
import { readDifferences } from './looking/differences.ts'
import { readEffect } from './looking/effect.ts'
import { createOpenKept } from './looking/kept-differences-file.ts'

type Deps = {
  readonly importing: Pick<Importing, 'drafts'>
  readonly openView: OpenView
  readonly dataDirectory: string
}

/** What a draft holds and what it would change: for the eyes of analysts, since none of it is published. */
export const draftLookingRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { importing, openView, dataDirectory } = deps
  const { draftFile, differences, effect } = staffEndpoints
  const openKept = createOpenKept()
  const keptOf = ({ id, changedAt }: StoredDraft) =>
    openKept(differencesFile(dataDirectory, id), changedAt)

  app.get(
    draftFile.path,
    fileRouteOptions(draftFile, 'The uploaded file, byte for byte as it came', {
      type: 'application/octet-stream',
      description: 'The original file',
    }),
    async (request, reply) => {
      const { fileHash: hash, fileName } = importing.drafts.get(request.params.id)
      await sendKeptFile(request, reply, { dataDirectory, hash, fileName })
    },
  )

  app.get(
    differences.path,
    routeOptions(
      differences,
      'The cells that publishing would change, the largest differences first',
    ),
    async ({ params, query }) => {
      const draft = importing.drafts.get(params.id)
      const { comparison, publishedOn: asOf } = draft
      if (comparison === null) throw notCompared()
      const kept = await keptOf(draft)
      return openView(undefined, ({ figures }) =>
        readDifferences(figures, { query, comparison, kept, asOf }),
      )
    },
  )

  app.get(
    effect.path,
    routeOptions(effect, 'What publishing would change on Overblik'),
    async ({ params }) => {
      const draft = importing.drafts.get(params.id)
      const { comparison, publishedOn, simulated } = draft
      if (comparison === null) throw notCompared()
      const cells = (await keptOf(draft)).overview()
      return openView(undefined, (view) => readEffect(view, { cells, publishedOn, simulated }))
    },
  )
  done()
}

const notCompared = (): Error =>
  conflict('Filen er ikke sammenlignet med de publicerede tal (endnu).')
