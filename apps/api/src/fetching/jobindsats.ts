import { type Result, failed, ok } from '@noegletal/domain'
import { z } from 'zod'
import type { AskSource, SourceRequest } from './ask-source.ts'
import type { JobindsatsOrder } from './fetch-order.ts'
import { type FetchFault, faultOfSource, lastingFault, passingFault } from './fetch-fault.ts'
import type { FetchPlan } from './fetch-plan.ts'
import { readJson } from './read-reply.ts'

export type JobindsatsAccess = { readonly baseUrl: string; readonly token: string }

/**
 * Plans a fetch from jobindsats.dk (api.jobindsats.dk, v3 or the older v2): finds the areas in the table's own description
 * and asks for one at a time, since a reply is not given in parts.
 */
export async function planJobindsats(
  ask: AskSource,
  order: JobindsatsOrder,
  access: JobindsatsAccess,
): Promise<Result<FetchPlan, FetchFault>> {
  const requests =
    order.version === 'v2'
      ? ok(requestsOfV2(order, access))
      : await requestsOfV3(ask, order, access)
  if (!requests.ok) return requests
  return ok({
    tableId: order.table,
    requests: requests.value,
    edition: '',
    publishedOn: null,
    title: `Jobindsats ${order.table}`,
    source: `Styrelsen for Arbejdsmarked og Rekruttering, jobindsats.dk, tabel ${order.table}`,
  })
}

const areaDimension = '_nykom'

async function requestsOfV3(
  ask: AskSource,
  order: JobindsatsOrder,
  access: JobindsatsAccess,
): Promise<Result<SourceRequest[], FetchFault>> {
  const areas = await areaValues(ask, order, access)
  if (!areas.ok) return areas
  const others = Object.entries(order.variables).map(([name, values]) =>
    parameter(`hierarchy.${name}`, values.join(',')),
  )
  return ok(
    areas.value.map((area) => {
      const query = [
        'mgroup.*=*',
        parameter(`period.${order.granularity}`, order.period),
        parameter(`hierarchy.${areaDimension}`, area),
        ...others,
        'format=csv',
      ]
      return {
        url: `${access.baseUrl}/v3/data/${order.table}?${query.join('&')}`,
        method: 'GET',
        headers: bearer(access),
      }
    }),
  )
}

/** What each area is called in the table: `/` for the top of the hierarchy, `*` for all, a name by its description. */
async function areaValues(
  ask: AskSource,
  { areas, table }: JobindsatsOrder,
  access: JobindsatsAccess,
): Promise<Result<string[], FetchFault>> {
  if (areas.every(isValue)) return ok([...areas])
  const url = `${access.baseUrl}/v3/table/${table}?format=json`
  const asked = await ask({ url, method: 'GET', headers: bearer(access) }, readJson)
  if (!asked.ok) return failed(faultOfSource(asked.error))
  const names = namesIn(asked.value)
  if (names === null)
    return failed(passingFault(`jobindsats.dk beskriver ikke tabellen ${table}, som den plejer.`))

  const unknown = areas.find((area) => !isValue(area) && !names.has(fold(area)))
  if (unknown !== undefined) {
    return failed(
      lastingFault(
        `Tabellen ${table} har ikke området »${unknown}«. Skriv navnet, som jobindsats.dk gør, eller *.`,
      ),
    )
  }
  return ok(areas.map((area) => names.get(fold(area)) ?? area))
}

const isValue = (area: string): boolean => area === '*' || area.startsWith('/')

/** The description of a table (`/v3/table/<id>`), as far as it is used. */
const Description = z.object({
  dimensions: z.array(
    z.object({
      dimension_id: z.string(),
      hierarchies: z.array(
        z.object({
          levels: z.array(
            z.object({
              values: z.array(z.object({ value_id: z.string(), value_name: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
})

function namesIn(description: unknown): ReadonlyMap<string, string> | null {
  const parsed = Description.safeParse(description)
  const dimension = parsed.data?.dimensions.find((one) => one.dimension_id === areaDimension)
  if (dimension === undefined) return null
  const values = dimension.hierarchies.flatMap(({ levels }) => levels.flatMap((one) => one.values))
  return new Map(values.map(({ value_id: id, value_name: name }) => [fold(name), id]))
}

const fold = (text: string): string => text.trim().toLowerCase().normalize('NFC')

/** Version 2 takes the areas by name in one question, and the key without a word before it. */
function requestsOfV2(
  order: JobindsatsOrder,
  { baseUrl, token }: JobindsatsAccess,
): SourceRequest[] {
  const query = [
    parameter('area', order.areas.join(',')),
    parameter('period', order.period.replace('latest:', 'l:')),
    ...Object.entries(order.variables).map(([name, values]) => parameter(name, values.join(','))),
  ]
  const url = `${baseUrl}/v2/data/${order.table}/csv?${query.join('&')}`
  return [{ url, method: 'GET', headers: { authorization: token } }]
}

function bearer({ token }: JobindsatsAccess): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}

// Written as in the source's documents: `period.M=latest:14&hierarchy._nykom=/`.
function parameter(name: string, value: string): string {
  const text = encodeURIComponent(value).replaceAll(/%(?:2F|3A|2C)/g, decodeURIComponent)
  return `${encodeURIComponent(name)}=${text}`
}
