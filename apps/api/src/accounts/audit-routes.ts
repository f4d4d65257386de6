import { type AuditLog, staffEndpoints } from '@noegletal/contract'
import type { Administration, Store } from '@noegletal/store'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { routeOptions } from '../route-options.ts'
import { mergeLogs } from './audit-log.ts'

type Deps = {
  readonly administration: Pick<Administration, 'audit'>
  readonly store: Pick<Store, 'read'>
}

const onePage = 100

/** Who did what: publications, undos and changes of the catalogue together with logins, drafts and accounts. */
export const auditRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { audit } = staffEndpoints
  app.get(audit.path, routeOptions(audit, 'Who did what, the newest first'), ({ query }) =>
    readPage(deps, query.page ?? 1),
  )
  done()
}

async function readPage(
  { administration, store }: Deps,
  page: number,
): Promise<z.infer<typeof AuditLog>> {
  // A page may be made of one of the logs alone, so as much of each is read as there is up to its end.
  const range = { limit: page * onePage, offset: 0 }
  const { figures, names } = await store.read(async (reader) => ({
    figures: await reader.log(range),
    names: await reader.catalogue(),
  }))
  const logs = { administration: administration.audit.page(range), figures: figures.lines }
  const entries = mergeLogs(logs, names)
  const total = administration.audit.count() + figures.total
  return {
    pages: Math.max(1, Math.ceil(total / onePage)),
    entries: entries.slice((page - 1) * onePage, page * onePage),
  }
}
