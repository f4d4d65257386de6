import { endpoints } from '@noegletal/contract'
import { shownFigures } from '@noegletal/domain'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { toAreaName } from '../dashboard.ts'
import { toFiguresFile } from '../downloads/figures-file.ts'
import { fileName } from '../downloads/file-name.ts'
import { toCsv } from '../downloads/to-csv.ts'
import { attachment } from '../replies/attachment.ts'
import { fileRouteOptions, routeOptions } from '../route-options.ts'
import { readSeries } from './series.ts'

type Deps = { readonly openView: OpenView }

/** The figures of one indicator, for a chart and as a file. */
export const seriesRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { series, seriesFile } = endpoints

  app.get(
    series.path,
    routeOptions(series, 'One indicator for some areas, point by point'),
    ({ query }) => openView(query.pr, (view) => readSeries(view, query)),
  )

  app.get(
    seriesFile.path,
    fileRouteOptions(seriesFile, 'The same figures as a file for a spreadsheet', {
      type: 'text/csv; charset=utf-8',
      description:
        'CSV; with format=da UTF-8 with BOM, semicolon and decimal comma. The column note has what the source said of a figure and the footnotes that hold for it today',
    }),
    async (request, reply) => {
      const { format = 'da', ...rest } = request.query
      const file = await openView(rest.pr, async (view) => {
        const known = await readSeries(view, rest)
        const own = toAreaName(view.dashboard.own)
        // The question has cut the figures already.
        const shown = shownFigures(known, { own, search: { spaend: 'alt' } })
        const figures = toFiguresFile({ view, reply: known, shown, page: request.url })
        return { text: toCsv(figures, format), name: fileName(figures, 'csv') }
      })
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', attachment(file.name))
        .send(file.text)
    },
  )
  done()
}
