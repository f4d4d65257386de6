import { benchmarkEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readBenchmark } from './benchmark.ts'

type Deps = { readonly openView: OpenView }

/** The ministry's benchmarking, as it is published. */
export const benchmarkRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { benchmark } = benchmarkEndpoints
  app.get(
    benchmark.path,
    routeOptions(
      benchmark,
      'The ministry’s benchmarking: the own municipality’s places, and all of one list',
    ),
    ({ query }) => openView(query.pr, (view) => readBenchmark(view, query)),
  )
  done()
}
