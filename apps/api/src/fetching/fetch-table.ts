import { type Result, failed, ok } from '@noegletal/domain'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type AskSource, createAskSource } from './ask-source.ts'
import { type FetchFault, faultOfSource, lastingFault, passingFault } from './fetch-fault.ts'
import type { FetchOrder } from './fetch-order.ts'
import type { FetchPlan } from './fetch-plan.ts'
import { planJobindsats } from './jobindsats.ts'
import type { Pace } from './pace.ts'
import { joinReplies } from './join-replies.ts'
import { UnusableReplyError, keepReply } from './reply-file.ts'
import { planStatbank } from './statbank.ts'

export type FetchTools = {
  readonly dataDirectory: string
  readonly statbankUrl: string
  readonly jobindsatsUrl: string
  /** Null where there is none. */
  readonly jobindsatsToken: string | null
  readonly pace: Pace
  readonly signal?: AbortSignal
  /** Milliseconds from one question to the next, and without a whole reply until an attempt is given up. */
  readonly distance?: number
  readonly patience?: number
  /** Told before each part is fetched, counted from 1. */
  readonly onPart?: (part: number, parts: number) => void
}

/** A table that has come whole, as one file of CSV. */
export type FetchedTable = Omit<FetchPlan, 'requests' | 'edition'> & {
  readonly path: string
  /** Throws away what is kept of it, when it is in. */
  readonly discard: () => Promise<void>
}

/**
 * Fetches a table in as many parts as it takes. What has come is kept in `fetch` of the data directory, so that a fetch
 * that was stopped goes on where it was; a reply that is not whole is never used.
 */
export async function fetchTable(
  order: FetchOrder,
  tools: FetchTools,
): Promise<Result<FetchedTable, FetchFault>> {
  const ask = createAskSource({
    source: order.source === 'statbank' ? 'Statistikbanken' : 'jobindsats.dk',
    ...tools,
  })
  const planned = await plan(ask, order, tools)
  if (!planned.ok) return planned

  const { requests, edition, ...table } = planned.value
  const directory = join(tools.dataDirectory, 'fetch', nameOf(order))
  await openDirectory(directory, { edition, parts: requests.length }, tools.pace)
  const parts = requests.map((_, index) => join(directory, `part-${index + 1}.csv`))
  try {
    const fault = await fetchParts(ask, { ...planned.value, parts }, tools)
    if (fault !== null) return failed(fault)
    const path = join(directory, `${table.tableId}.csv`)
    await joinReplies(parts, path)
    const discard = (): Promise<void> => rm(directory, { recursive: true, force: true })
    return ok({ ...table, path, discard })
  } catch (error) {
    if (!(error instanceof UnusableReplyError)) throw error
    return failed(passingFault(error.message))
  }
}

async function plan(
  ask: AskSource,
  order: FetchOrder,
  { statbankUrl, jobindsatsUrl, jobindsatsToken: token }: FetchTools,
): Promise<Result<FetchPlan, FetchFault>> {
  if (order.source === 'statbank') return planStatbank(ask, order, withoutSlash(statbankUrl))
  if (token === null) {
    return failed(
      lastingFault('jobindsats.dk kræver en nøgle. Læg den i indstillingen JOBINDSATS_TOKEN.'),
    )
  }
  return planJobindsats(ask, order, { baseUrl: withoutSlash(jobindsatsUrl), token })
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

/** Why a part could not be fetched; null when all of them are there. */
async function fetchParts(
  ask: AskSource,
  { requests, parts }: Pick<FetchPlan, 'requests'> & { readonly parts: readonly string[] },
  { onPart }: FetchTools,
): Promise<FetchFault | null> {
  for (const [index, request] of requests.entries()) {
    const path = parts[index]
    if (path === undefined || existsSync(path)) continue
    onPart?.(index + 1, requests.length)
    // oxlint-disable-next-line no-await-in-loop -- a source is asked one question at a time
    const asked = await ask(request, (pieces) => keepReply(path, pieces))
    if (!asked.ok) return faultOfSource(asked.error)
  }
  return null
}

/** The same for the same order, whatever its key. */
function nameOf(order: FetchOrder): string {
  const hash = createHash('sha256').update(JSON.stringify(order)).digest('hex')
  return `${order.source}-${order.table.toLowerCase()}-${hash.slice(0, 16)}`
}

const Begun = z.object({ edition: z.string(), parts: z.number(), begunAt: z.number() })
/** Longer than a scheduled fetch is tried again, and shorter than a day: what is older may hold other figures than now. */
const longestPause = 8 * 60 * 60_000

/** Goes on with what is there, or begins anew when the source has published since, or too long ago. */
async function openDirectory(
  directory: string,
  wanted: { readonly edition: string; readonly parts: number },
  pace: Pace,
): Promise<void> {
  const file = join(directory, 'begun.json')
  const begun = await readBegun(file)
  const isSame = begun?.edition === wanted.edition && begun.parts === wanted.parts
  if (isSame && pace.now() - begun.begunAt < longestPause) return

  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  await writeFile(file, JSON.stringify({ ...wanted, begunAt: pace.now() }))
}

async function readBegun(file: string): Promise<z.infer<typeof Begun> | null> {
  try {
    const parsed = Begun.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null // not there, or cut short by a power cut: begin anew
  }
}
