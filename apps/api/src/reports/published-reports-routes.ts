import { Problem, reportEndpoints } from '@noegletal/contract'
import type { ReportShelf } from '@noegletal/store'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { getEditionBody, listPublished, readPublished } from './published-reports.ts'

type Deps = { readonly reports: ReportShelf; readonly openView: OpenView }

/** Published reports, for every reader. */
export const publishedReportsRoutes: FastifyPluginCallbackZod<Deps> = (
  app,
  { reports, openView },
  done,
) => {
  const { reports: list, report, edition } = reportEndpoints

  app.get(
    list.path,
    {
      schema: {
        summary: 'The published reports, the one with the newest meeting first',
        querystring: list.query,
        response: { 200: list.response, '4xx': Problem },
      },
    },
    async () => listPublished(reports),
  )

  app.get(
    report.path,
    {
      schema: {
        summary: 'The newest edition of a report, and what is different in its figures today',
        params: report.params,
        querystring: report.query,
        response: { 200: report.response, '4xx': Problem },
      },
    },
    ({ params }) => readPublished(reports, openView, params.id),
  )

  app.get(
    edition.path,
    {
      schema: {
        summary: 'An edition of a report, byte for byte as it was published',
        params: edition.params,
        querystring: edition.query,
        response: {
          200: {
            description: 'What the edition shows; the bytes never change',
            content: { 'application/json; charset=utf-8': { schema: edition.response } },
          },
          '4xx': Problem,
        },
      },
    },
    async ({ params }, reply) => {
      const body = getEditionBody(reports, params.id, params.edition)
      return reply
        .type('application/json; charset=utf-8')
        .serializer((text: string) => text)
        .send(body)
    },
  )
  done()
}
