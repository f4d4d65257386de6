import { type FiguresFile, type FiguresQuery, fileEndpoints } from '@noegletal/contract'
import { type Indicator, ranksAreas } from '@noegletal/domain'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { notFound } from '../errors/refusal.ts'
import { fileRouteOptions, routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readBreakdownFile } from './breakdown-file.ts'
import { type FiguresQuestion, readFiguresFile } from './figures-file.ts'
import { csvType, nameFile, xlsxType } from './file-replies.ts'
import { readRankingFile } from './ranking-file.ts'
import { toCsv } from './to-csv.ts'
import { toJsonStat } from './to-json-stat.ts'
import { toXlsx } from './to-xlsx.ts'

type Deps = {
  readonly openView: OpenView
  /** The address that readers know the server by, without a slash at the end. */
  readonly origin: string
}

/** Where somebody may look for a picture. It is the page's own drawing, which only a browser makes. */
export const picturePaths = ['/noegletal/:slug.svg', '/noegletal/:slug.png']

/** What a key figure's page shows, as files at the page's own address with an ending and with the page's own query. */
export const downloadsRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { figuresCsv, figuresXlsx, figuresJson, figuresJsonStat } = fileEndpoints

  app.get(
    figuresCsv.path,
    fileRouteOptions(figuresCsv, 'What the page of a key figure shows, as CSV', {
      type: csvType,
    }),
    async ({ params, query }, reply) => {
      const { format = 'da', ...rest } = query
      const file = await read({ ...params, query: rest })
      return nameFile(reply, file, 'csv').type(csvType).send(toCsv(file, format))
    },
  )

  app.get(
    figuresXlsx.path,
    fileRouteOptions(figuresXlsx, 'The same as an Excel workbook with a sheet about the figures', {
      type: xlsxType,
    }),
    async ({ params, query }, reply) => {
      const file = await read({ ...params, query })
      return nameFile(reply, file, 'xlsx')
        .type(xlsxType)
        .send(await toXlsx(file))
    },
  )

  app.get(
    figuresJson.path,
    routeOptions(figuresJson, 'The same as JSON, one object for each figure'),
    async ({ params, query }, reply) => {
      const file = await read({ ...params, query })
      nameFile(reply, file, 'json')
      return file
    },
  )

  app.get(
    figuresJsonStat.path,
    routeOptions(figuresJsonStat, 'The same as a JSON-stat 2.0 dataset'),
    async ({ params, query }, reply) => {
      const file = await read({ ...params, query })
      nameFile(reply, file, 'jsonstat.json')
      return toJsonStat(file)
    },
  )
  for (const path of picturePaths) {
    app.get(path, { schema: { hide: true } }, () => {
      throw notFound(
        'Billeder laves på nøgletallets egen side: vælg »Hent og del« under diagrammet.',
      )
    })
  }
  done()

  function read(question: Omit<FiguresQuestion, 'origin'>): Promise<FiguresFile> {
    const { openView, origin } = deps
    return openView(question.query.pr, (view) => {
      const indicator = view.dashboard.getIndicator(question.slug)
      return readerOf(indicator, question.query)(view, { ...question, origin })
    })
  }
}

/** What the view shows of the indicator; what it cannot be shown as is the figures of its areas, as on the page. */
function readerOf({ dimension, unit }: Indicator, { vis }: FiguresQuery) {
  if (vis === 'fordeling' && dimension !== null) return readBreakdownFile
  return vis === 'rangliste' && ranksAreas(unit) ? readRankingFile : readFiguresFile
}
