import { type ComparisonCsvQuery, comparisonEndpoints, fileEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { csvType } from '../downloads/file-replies.ts'
import { attachment } from '../replies/attachment.ts'
import { fileRouteOptions, routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readComparison } from './comparison.ts'
import { comparisonFileName, toComparisonCsv } from './comparison-csv.ts'
import { askedComparison } from './asked-comparison.ts'

type Deps = { readonly openView: OpenView }

/** Many indicators beside many areas, for the page and as a file at the page's address. */
export const comparisonRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { comparison } = comparisonEndpoints
  const { comparisonCsv } = fileEndpoints

  app.get(
    comparison.path,
    routeOptions(
      comparison,
      'All indicators, or those of a theme, beside the municipalities of an area',
    ),
    ({ query }) => openView(query.pr, (view) => readComparison(view, query)),
  )

  app.get(
    comparisonCsv.path,
    fileRouteOptions(comparisonCsv, 'What the page that compares areas shows, as CSV', {
      type: csvType,
    }),
    async ({ query }, reply) => {
      const { text, name } = await readFile(query)
      return reply.type(csvType).header('content-disposition', attachment(name)).send(text)
    },
  )
  done()

  function readFile({ gruppe, omraader, pr, format = 'da', ...asked }: ComparisonCsvQuery) {
    return openView(pr, async (view) => {
      // The areas may be sorted by a row that the theme leaves out.
      const whole = await readComparison(view, { group: gruppe, areas: omraader })
      const shown = askedComparison(whole, asked)
      const { tema } = asked
      return {
        text: toComparisonCsv(shown, format),
        name: comparisonFileName(shown, { tema, asOf: view.asOf }),
      }
    })
  }
}
