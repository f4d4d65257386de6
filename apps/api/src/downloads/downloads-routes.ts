import { type FiguresFile, type FiguresQuery, Problem, fileEndpoints } from '@noegletal/contract'
import { type Indicator, ranksAreas } from '@noegletal/domain'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { notFound } from '../errors/refusal.ts'
import { attachment } from '../replies/attachment.ts'
import type { OpenView } from '../view.ts'
import { readBreakdownFile } from './breakdown-file.ts'
import { type FiguresQuestion, readFiguresFile } from './figures-file.ts'
import { fileName } from './file-name.ts'
import { readRankingFile } from './ranking-file.ts'
import { toCsv } from './to-csv.ts'
import { toJsonStat } from './to-json-stat.ts'
import { toXlsx } from './to-xlsx.ts'

type Deps = {
  readonly openView: OpenView
  /** The address that readers know the server by, without a slash at the end. */
  readonly origin: string
}

const csvType = 'text/csv; charset=utf-8'
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Where somebody may look for a picture. It is the page's own drawing, which only a browser makes. */
export const picturePaths = ['/noegletal/:slug.svg', '/noegletal/:slug.png']

/** What a key figure's page shows, as files at the page's own address with an ending and with the page's own query. */
export const downloadsRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { figuresCsv, figuresXlsx, figuresJson, figuresJsonStat } = fileEndpoints

  app.get(
    figuresCsv.path,
    {
      schema: {
        summary: 'What the page of a key figure shows, as CSV',
        params: figuresCsv.params,
        querystring: figuresCsv.query,
        response: { 200: fileOf(csvType, figuresCsv.response), '4xx': Problem },
      },
    },
    async ({ params, query }, reply) => {
      const { format = 'da', ...rest } = query
      const file = await read({ ...params, query: rest })
      return nameFile(reply, file, 'csv').type(csvType).send(toCsv(file, format))
    },
  )

  app.get(
    figuresXlsx.path,
    {
      schema: {
        summary: 'The same as an Excel workbook with a sheet about the figures',
        params: figuresXlsx.params,
        querystring: figuresXlsx.query,
        response: { 200: fileOf(xlsxType, figuresXlsx.response), '4xx': Problem },
      },
    },
    async ({ params, query }, reply) => {
      const file = await read({ ...params, query })
      return nameFile(reply, file, 'xlsx')
        .type(xlsxType)
        .send(await toXlsx(file))
    },
  )

  app.get(
    figuresJson.path,
    {
      schema: {
        summary: 'The same as JSON, one object for each figure',
        params: figuresJson.params,
        querystring: figuresJson.query,
        response: { 200: figuresJson.response, '4xx': Problem },
      },
    },
    async ({ params, query }, reply) => {
      const file = await read({ ...params, query })
      nameFile(reply, file, 'json')
      return file
    },
  )

  app.get(
    figuresJsonStat.path,
    {
      schema: {
        summary: 'The same as a JSON-stat 2.0 dataset',
        params: figuresJsonStat.params,
        querystring: figuresJsonStat.query,
        response: { 200: figuresJsonStat.response, '4xx': Problem },
      },
    },
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

function nameFile(reply: FastifyReply, file: FiguresFile, ending: string): FastifyReply {
  return reply.header('content-disposition', attachment(fileName(file, ending)))
}

function fileOf<Schema>(contentType: string, schema: Schema) {
  return { description: 'A file to save', content: { [contentType]: { schema } } }
}
