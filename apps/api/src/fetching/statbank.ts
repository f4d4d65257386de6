import { type Result, failed, ok } from '@noegletal/domain'
import type { AskSource, SourceRequest } from './ask-source.ts'
import type { StatbankOrder } from './fetch-order.ts'
import { type FetchFault, faultOfSource, lastingFault, passingFault } from './fetch-fault.ts'
import type { FetchPlan } from './fetch-plan.ts'
import { readJson } from './read-reply.ts'
import { splitSelection } from './split-selection.ts'
import {
  type Selection,
  StatbankTable,
  cellsOf,
  selectValues,
  withTotals,
} from './statbank-table.ts'

/** More figures than this are asked for as BULK, which the source streams. Its limit for CSV is a million. */
const mostAsCsv = 200_000
const mostAtOnce = 500_000

/**
 * Plans a fetch from Statistikbanken (api.statbank.dk, v1): asks what the table has, checks what is wanted against it, and
 * divides what is large.
 */
export async function planStatbank(
  ask: AskSource,
  { table, variables, lang }: StatbankOrder,
  baseUrl: string,
): Promise<Result<FetchPlan, FetchFault>> {
  const asked = await ask(
    post(`${baseUrl}/tableinfo`, { table: table.toUpperCase(), lang, format: 'JSON' }),
    readJson,
  )
  if (!asked.ok) return failed(faultOfSource(asked.error))
  const info = StatbankTable.safeParse(asked.value)
  if (!info.success)
    return failed(passingFault(`Statistikbanken beskriver ikke tabellen ${table}, som den plejer.`))

  const selection = selectValues(info.data, variables)
  if (!selection.ok) return failed(lastingFault(selection.error))
  return ok(planOf(info.data, { selection: selection.value, lang, baseUrl }))
}

type Wanted = {
  readonly selection: Selection
  readonly lang: StatbankOrder['lang']
  readonly baseUrl: string
}

function planOf(info: StatbankTable, { selection, lang, baseUrl }: Wanted): FetchPlan {
  // BULK wants every variable said.
  const whole = cellsOf(selection) > mostAsCsv ? withTotals(info, selection) : null
  const format = whole === null ? 'CSV' : 'BULK'
  const requests = splitSelection(whole ?? selection, mostAtOnce).map((variables) =>
    post(`${baseUrl}/data`, {
      table: info.id,
      format,
      lang,
      delimiter: 'Semicolon',
      valuePresentation: 'Value',
      variables,
    }),
  )
  return {
    tableId: info.id,
    requests,
    edition: info.updated,
    publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(info.updated)?.[0] ?? null,
    title: `Statistikbanken ${info.id}${info.text === '' ? '' : `: ${info.text}`}`,
    source: `Danmarks Statistik, Statistikbanken, tabel ${info.id}, www.statistikbanken.dk/${info.id}`,
  }
}

function post(url: string, body: unknown): SourceRequest {
  return {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  }
}
