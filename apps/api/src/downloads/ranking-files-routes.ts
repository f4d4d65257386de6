import { type FiguresFile, type RankingFileQuery, fileEndpoints } from '@noegletal/contract'
import { rankedIndicators } from '@noegletal/domain'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { notFound } from '../errors/refusal.ts'
import { fileRouteOptions, routeOptions } from '../route-options.ts'
import type { OpenView, View } from '../view.ts'
import { readBenchmarkFiles } from './benchmark-files.ts'
import { csvType, nameFile, xlsxType } from './file-replies.ts'
import { addressWith } from './page-address.ts'
import { readRankingFile } from './ranking-file.ts'
import { filesToCsv } from './to-csv.ts'
import { toXlsx } from './to-xlsx.ts'

type Deps = {
  readonly openView: OpenView
  /** The address that readers know the server by, without a slash at the end. */
  readonly origin: string
}

type Files = readonly [FiguresFile, ...FiguresFile[]]

/** What the page of rankings shows, as files at the page's own address with an ending and with the page's own query. */
export const rankingFilesRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { rankingCsv, rankingXlsx, rankingJson } = fileEndpoints

  app.get(
    rankingCsv.path,
    fileRouteOptions(rankingCsv, 'What the page of rankings shows, as CSV', { type: csvType }),
    async ({ query: { format = 'da', ...query } }, reply) => {
      const files = await read(query)
      return nameFile(reply, files[0], 'csv').type(csvType).send(filesToCsv(files, format))
    },
  )

  app.get(
    rankingXlsx.path,
    fileRouteOptions(rankingXlsx, 'The same as an Excel workbook with a sheet about the figures', {
      type: xlsxType,
    }),
    async ({ query }, reply) => {
      const files = await read(query)
      return nameFile(reply, files[0], 'xlsx')
        .type(xlsxType)
        .send(await toXlsx(...files))
    },
  )

  app.get(
    rankingJson.path,
    routeOptions(rankingJson, 'The same as JSON, one object for each figure of the list'),
    async ({ query }, reply) => {
      const files = await read(query)
      nameFile(reply, files[0], 'json')
      return [...files]
    },
  )
  done()

  function read(query: RankingFileQuery): Promise<Files> {
    const { openView, origin } = deps
    const page = addressWith(`${origin}/rangliste`, query)
    return openView(query.pr, (view) =>
      query.vis === 'noegletal'
        ? readByIndicator(view, query, page)
        : readBenchmarkFiles(view, query, page),
    )
  }
}

/** The municipalities of a group by one key figure; by the page's first one when none is asked for. */
async function readByIndicator(view: View, query: RankingFileQuery, page: string): Promise<Files> {
  const [first] = rankedIndicators(view.dashboard.catalogue.indicators)
  const slug = query.indikator ?? first?.slug
  if (slug === undefined) throw notFound('Kataloget har ingen nøgletal, der kan ranglistes.')
  const { gruppe, periode, pr } = query
  const file = await readRankingFile(view, { slug, query: { gruppe, periode, pr }, origin: '' })
  return [{ ...file, page }]
}
