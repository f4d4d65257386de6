import { publishedReportEndpoints, reportEndpoints } from '@noegletal/contract'
import type { ReportShelf } from '@noegletal/store'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { fileRouteOptions, routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { getEditionBody, readPublished } from './published-reports.ts'

type Deps = { readonly reports: ReportShelf; readonly openView: OpenView }

/** Published reports, for every reader. */
export const publishedReportsRoutes: FastifyPluginCallbackZod<Deps> = (
  app,
  { reports, openView },
  done,
) => {
  const { reports: list } = publishedReportEndpoints
  const { report, edition } = reportEndpoints

  app.get(
    list.path,
    routeOptions(list, 'The published reports, the one with the newest meeting first'),
    async () => reports.published(),
  )

  app.get(
    report.path,
    routeOptions(
      report,
      'The newest edition of a report, and what is different in its figures today',
    ),
    ({ params }) => readPublished(reports, openView, params.id),
  )

  app.get(
    edition.path,
    fileRouteOptions(edition, 'An edition of a report, byte for byte as it was published', {
      type: 'application/json; charset=utf-8',
      description: 'What the edition shows; the bytes never change',
    }),
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
