import { resolve } from 'node:path'
import type { Administration, Store } from '@noegletal/store'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { accountsRoutes, openAccounts } from './accounts/accounts.ts'
import { auditRoutes } from './accounts/audit-routes.ts'
import { areasRoutes } from './areas/areas-routes.ts'
import { entriesRoutes } from './catalogue-entries/entries-routes.ts'
import { benchmarkRoutes } from './benchmark/benchmark-routes.ts'
import { breakdownRoutes } from './breakdown/breakdown-routes.ts'
import { type Clock, createToday } from './clock.ts'
import { commentaryRoutes } from './commentary/commentary-routes.ts'
import { type Configuration, originOf } from './config.ts'
import { downloadsRoutes } from './downloads/downloads-routes.ts'
import { rankingFilesRoutes } from './downloads/ranking-files-routes.ts'
import { goalsFileRoutes } from './downloads/goals-file-routes.ts'
import { answerBrokenRequest } from './errors/broken-request.ts'
import { handleErrors, sendFrameworkError } from './errors/error-handler.ts'
import { openFetching } from './fetching/open-fetching.ts'
import { scheduledFetchesRoutes } from './fetching/scheduled-fetches-routes.ts'
import { goalFilesRoutes } from './goal-files/goal-files-routes.ts'
import { goalsRoutes } from './goals/goals-routes.ts'
import { historyRoutes } from './history/history-routes.ts'
import { comparisonRoutes } from './comparison/comparison-routes.ts'
import { createImporting } from './importing/importing.ts'
import { importingRoutes } from './importing/importing-routes.ts'
import { createLineFinder } from './imports/find-line.ts'
import { importFileRoutes, importsRoutes } from './imports/imports-routes.ts'
import { indicatorsRoutes } from './indicators/indicators-routes.ts'
import { newsRoutes } from './news/news-routes.ts'
import { newsDeliveryRoutes } from './news-delivery/news-delivery-routes.ts'
import { openNewsDelivery } from './news-delivery/open-news-delivery.ts'
import { docsRoutes } from './openapi/docs.ts'
import { describeRoutes, openApiRoute } from './openapi/openapi.ts'
import { overviewRoutes } from './overview/overview-routes.ts'
import { rankingRoutes } from './ranking/ranking-routes.ts'
import { reportsRoutes } from './reports/reports-routes.ts'
import { cacheReplies } from './replies/cached-replies.ts'
import { secureReplies } from './replies/security-headers.ts'
import { RequestLog } from './request-log.ts'
import { seriesRoutes } from './series/series-routes.ts'
import { createShownStore } from './shown-store.ts'
import { siteRoutes } from './site/site-routes.ts'
import { endSlowBodies } from './slow-bodies.ts'
import { createOpenView } from './view.ts'
import { readBuiltFiles } from './web/built-files.ts'
import { webRoutes } from './web/web-routes.ts'

export type AppOptions = {
  readonly configuration: Configuration
  readonly store: Store
  readonly administration: Administration
  /** Silent when left out. */
  readonly logger?: FastifyBaseLogger
  readonly clock?: Clock
  /** Where the web app was built to. */
  readonly webDirectory?: string
}

const builtWeb = resolve(import.meta.dirname, '../../web/dist')

/**
 * The whole server, ready to listen or to be asked directly. Rejects with a `ConfigurationError` when a configured area is
 * not in the catalogue or the schedule of fetches cannot be used. Closing the app leaves the store and the administration open.
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { configuration, administration } = options
  const { clock = () => new Date(), webDirectory = builtWeb } = options
  const today = createToday(clock)
  const store = createShownStore(options.store)
  const openView = createOpenView({ store, configuration, today })
  const { dataDirectory } = configuration
  const lines = createLineFinder(dataDirectory)
  const built = await readBuiltFiles(webDirectory)
  await openView(undefined, async ({ dashboard }) => dashboard.own)

  const app = createServer(options)
  secureReplies(app)
  handleErrors(app)
  endSlowBodies(app)
  const accounts = openAccounts(app, { administration, configuration, clock })
  const importing = createImporting({
    configuration,
    store,
    administration,
    record: accounts.record,
    clock,
    logFailure: (detail) => app.log.error({ detail }, 'work on a file failed'),
  })
  await importing.start()
  app.addHook('onClose', async () => {
    await importing.close()
    await lines.close()
  })
  const fetching = await openFetching(app, {
    configuration,
    importing,
    record: accounts.record,
    clock,
  })
  openNewsDelivery(app, {
    ...accounts,
    configuration,
    store,
    openView,
    logFailure: (error) => app.log.error({ err: error }, 'telling the news failed'),
  })
  await describeRoutes(app)

  await app.register(async (api) => {
    cacheReplies(api, { store, today })
    await api.register(siteRoutes, { openView })
    await api.register(areasRoutes, { openView })
    await api.register(indicatorsRoutes, { openView })
    await api.register(overviewRoutes, { openView })
    await api.register(seriesRoutes, { openView })
    await api.register(goalsRoutes, { openView })
    await api.register(benchmarkRoutes, { openView })
    await api.register(comparisonRoutes, { openView })
    await api.register(commentaryRoutes, { openView })
    await api.register(downloadsRoutes, { openView, origin: originOf(configuration) })
    await api.register(rankingFilesRoutes, { openView, origin: originOf(configuration) })
    await api.register(goalsFileRoutes, { openView, origin: originOf(configuration) })
    await api.register(breakdownRoutes, { openView })
    await api.register(rankingRoutes, { openView })
    await api.register(newsRoutes, { openView, origin: originOf(configuration) })
    await api.register(historyRoutes, { openView, readLine: lines.readLine })
    await api.register(importsRoutes, { openView })
    openApiRoute(api)
  })
  await app.register(accountsRoutes, accounts)
  await app.register(auditRoutes, { administration, store })
  await app.register(importFileRoutes, { openView, dataDirectory })
  await app.register(entriesRoutes, { store, saveEntry: importing.saveEntry })
  await app.register(goalFilesRoutes, { openView, saveEntries: importing.saveEntries })
  await app.register(reportsRoutes, { administration, openView, record: accounts.record, clock })
  await app.register(newsDeliveryRoutes, { ...accounts, configuration, openView })
  await app.register(importingRoutes, { importing, openView, dataDirectory })
  await app.register(scheduledFetchesRoutes, { fetching })
  await docsRoutes(app)
  await app.register(webRoutes, {
    openView,
    built,
    reports: administration.reports,
    embedAncestors: configuration.embedAncestors,
  })
  return app
}

function createServer({ logger, configuration }: AppOptions): FastifyInstance {
  const { trustedProxies } = configuration
  const app = Fastify({
    ...(logger && { loggerInstance: logger }),
    logController: new RequestLog(),
    // The request's number stands in the line itself; a logger of its own for every request costs more than the line.
    childLoggerFactory: (parent) => parent,
    frameworkErrors: sendFrameworkError,
    clientErrorHandler: answerBrokenRequest,
    ...(trustedProxies.length > 0 && { trustProxy: [...trustedProxies] }),
    // A large file over a slow line; `endSlowBodies` and the time for the headers see to everything else.
    requestTimeout: 15 * 60_000,
    http: { headersTimeout: 30_000 },
    // What is asked for while the server closes is still answered, with all its headers.
    return503OnClosing: false,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  return app
}
