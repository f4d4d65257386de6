import { Problem, goalEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { readBudget } from '../budget/budget.ts'
import type { OpenView } from '../view.ts'
import { readGoalList } from './goal-list.ts'

type Deps = { readonly openView: OpenView }

/** What has been decided, and how it stands. */
export const goalsRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { goals, budget } = goalEndpoints

  app.get(
    goals.path,
    {
      schema: {
        summary: 'The goals of the municipality, each with its status and the rule that decided it',
        querystring: goals.query,
        response: { 200: goals.response, '4xx': Problem },
      },
    },
    ({ query }) => openView(query.pr, (view) => readGoalList(view, query)),
  )

  app.get(
    budget.path,
    {
      schema: {
        summary: 'Budget and follow-ups of it, in full-time persons and in 1,000 kroner',
        querystring: budget.query,
        response: { 200: budget.response, '4xx': Problem },
      },
    },
    ({ query }) => openView(query.pr, readBudget),
  )
  done()
}
