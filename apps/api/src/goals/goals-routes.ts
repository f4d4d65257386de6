import { goalEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { readBudget } from '../budget/budget.ts'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readGoalList } from './goal-list.ts'

type Deps = { readonly openView: OpenView }

/** What has been decided, and how it stands. */
export const goalsRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { goals, budget } = goalEndpoints

  app.get(
    goals.path,
    routeOptions(
      goals,
      'The goals of the municipality, each with its status and the rule that decided it',
    ),
    ({ query }) => openView(query.pr, (view) => readGoalList(view, query)),
  )

  app.get(
    budget.path,
    routeOptions(budget, 'Budget and follow-ups of it, in full-time persons and in 1,000 kroner'),
    ({ query }) => openView(query.pr, readBudget),
  )
  done()
}
