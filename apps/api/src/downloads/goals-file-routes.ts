import { type CsvFormat, type GoalsFile, fileEndpoints } from '@noegletal/contract'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { readBudget } from '../budget/budget.ts'
import { readGoalList } from '../goals/goal-list.ts'
import { attachment } from '../replies/attachment.ts'
import { fileRouteOptions, routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { budgetTable, spendingTable } from './budget-tables.ts'
import { csvType, xlsxType } from './file-replies.ts'
import { type FileTable, tableCsv } from './file-table.ts'
import { judgedGoalTable } from './goal-tables.ts'
import { goalsWorkbook } from './goals-workbook.ts'
import { addressWith } from './page-address.ts'

type Deps = {
  readonly openView: OpenView
  /** The address that readers know the server by, without a slash at the end. */
  readonly origin: string
}

/** What the page with goals and budget shows, as files at the page's own address with an ending and with the page's own query. */
export const goalsFileRoutes: FastifyPluginCallbackZod<Deps> = (
  app,
  { openView, origin },
  done,
) => {
  const { goalsCsv, budgetCsv, spendingCsv, goalsXlsx, goalsJson } = fileEndpoints

  app.get(
    goalsCsv.path,
    fileRouteOptions(goalsCsv, 'The goals with how they stand, as CSV', { type: csvType }),
    ({ query }, reply) =>
      sendTable(reply, query, {
        name: 'maal',
        table: ({ goals }) => judgedGoalTable(goals.area.name, goals.goals),
      }),
  )

  app.get(
    budgetCsv.path,
    fileRouteOptions(budgetCsv, 'The budget in full-time persons and its follow-ups, as CSV', {
      type: csvType,
    }),
    ({ query }, reply) =>
      sendTable(reply, query, { name: 'budget', table: ({ budget }) => budgetTable(budget) }),
  )

  app.get(
    spendingCsv.path,
    fileRouteOptions(spendingCsv, 'The spending in 1,000 kroner, as CSV', { type: csvType }),
    ({ query }, reply) =>
      sendTable(reply, query, { name: 'udgifter', table: ({ budget }) => spendingTable(budget) }),
  )

  app.get(
    goalsXlsx.path,
    fileRouteOptions(goalsXlsx, 'Goals, budget and spending as an Excel workbook', {
      type: xlsxType,
    }),
    async ({ query }, reply) => {
      const file = await read(query)
      return nameGoalsFile(reply, file, { name: 'maal-og-budget', ending: 'xlsx' })
        .type(xlsxType)
        .send(await goalsWorkbook(file))
    },
  )

  app.get(
    goalsJson.path,
    routeOptions(goalsJson, 'The same as JSON, as the addresses of goals and budget answer'),
    async ({ query }, reply) => {
      const file = await read(query)
      nameGoalsFile(reply, file, { name: 'maal-og-budget', ending: 'json' })
      return file
    },
  )
  done()

  type Question = { readonly pr?: string | undefined }

  function read({ pr }: Question): Promise<GoalsFile> {
    return openView(pr, async (view) => ({
      asOf: view.asOf,
      retrievedOn: view.today,
      page: addressWith(`${origin}/maal-og-budget`, { pr }),
      goals: await readGoalList(view, {}),
      budget: await readBudget(view),
    }))
  }

  type Part = { readonly name: string; readonly table: (file: GoalsFile) => FileTable }

  async function sendTable(
    reply: FastifyReply,
    { format = 'da', ...question }: Question & { readonly format?: CsvFormat | undefined },
    { name, table }: Part,
  ): Promise<string> {
    const file = await read(question)
    nameGoalsFile(reply, file, { name, ending: 'csv' }).type(csvType)
    return tableCsv(table(file), format)
  }
}

/** `maal_pr-2019-06-04.csv`: what it is, and the day it was known; the rows say which periods they are about. */
function nameGoalsFile(
  reply: FastifyReply,
  { asOf }: GoalsFile,
  { name, ending }: { readonly name: string; readonly ending: string },
): FastifyReply {
  return reply.header('content-disposition', attachment(`${name}_pr-${asOf}.${ending}`))
}
