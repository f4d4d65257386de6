import type { Draft } from '@noegletal/contract'
import { AreaCode, IndicatorSlug, numberOf } from '@noegletal/domain'
import { type FigureReader, openSqliteStore } from '@noegletal/store'
import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { administrationFile, databaseFile } from '../config.ts'
import { aDashboard } from '../testing.ts'
import { type Analyst, aLongFile, anOrder } from './testing.ts'
import { type ServerProcess, startServerProcess } from './testing-server.ts'

/** For each step, in three tests: 52 kills in all. */
const kills = [4, 4, 5]
let dataDirectory = ''
let headers: Record<string, string>
const children: ChildProcess[] = []
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'noegletal-killed-'))
  const dashboard = await aDashboard({ dataDirectory })
  headers = await dashboard.logIn('analyst')
  await dashboard.release()
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(dataDirectory, { recursive: true })
})

const startServer = (): Promise<ServerProcess> =>
  startServerProcess({ dataDirectory, headers, children })

const shares = ['bruttoledighed', 'foertidspension']
const areas = ['657', '661', '727', 'rar-vestjylland', '09', '000']
const months = 500

/** 6,000 lines that all state the same number. */
function aFileOf(number: number): string {
  const text = String(number).replace('.', ',')
  return aLongFile(
    shares.flatMap((share) =>
      areas.flatMap((area) =>
        Array.from({ length: months }, (_, index) => {
          const month = String((index % 12) + 1).padStart(2, '0')
          return `${share};${area};${1970 + Math.floor(index / 12)}M${month};${text}`
        }),
      ),
    ),
  )
}

type Step = 'upload' | 'check' | 'publish' | 'undo'
const steps = ['upload', 'check', 'publish', 'undo'] as const

/** The analyst's month, step by step; `begins` is told when a step begins. */
async function work(analyst: Analyst, number: number, begins: (step: Step) => void): Promise<void> {
  begins('upload')
  const { id } = await analyst.begin(aFileOf(number))
  begins('check')
  const draft = await analyst.acknowledgeAll(await analyst.settled(id))
  begins('publish')
  await analyst.ask({
    method: 'POST',
    url: `/api/v1/drafts/${id}/publish`,
    payload: anOrder(draft, { title: `Runde ${number}` }),
  })
  const { importId } = await analyst.settled(id)
  begins('undo')
  if (importId !== null) await analyst.undo(importId)
}

/** Works until the server is killed, at a random moment of a step that usually takes `duration` milliseconds. */
async function killAt(step: Step, number: number, duration: number): Promise<void> {
  const { child, analyst } = await startServer()
  const ended = once(child, 'exit')
  const kill = async (): Promise<void> => {
    await setTimeout(Math.random() * duration)
    child.kill('SIGKILL')
  }
  await work(analyst, number, (begun) => {
    if (begun === step) void kill()
  }).catch(() => undefined) // the connection is cut
  await ended
}

async function durations(): Promise<Map<Step, number>> {
  const { child, analyst } = await startServer()
  const began = new Map<Step, number>()
  await work(analyst, 1, (step) => began.set(step, performance.now()))
  const times = [...began.values(), performance.now()]
  child.kill('SIGKILL')
  await once(child, 'exit')
  return new Map(steps.map((step, index) => [step, (times[index + 1] ?? 0) - (times[index] ?? 0)]))
}

function integrityOf(file: string): unknown {
  const database = new DatabaseSync(file)
  try {
    return database.prepare('PRAGMA integrity_check').get()?.['integrity_check']
  } finally {
    database.close()
  }
}

/** Opens the store for one question; nothing stays open, since the integrity is checked by another copy of SQLite. */
async function readStore<T>(use: (figures: FigureReader) => Promise<T>): Promise<T> {
  const store = openSqliteStore({ file: databaseFile(dataDirectory) })
  try {
    return await store.read(use)
  } finally {
    await store.close()
  }
}

/** The different numbers among the current figures, and how many figures there are. */
async function shownFigures(): Promise<{ readonly count: number; readonly numbers: unknown[] }> {
  const series = await readStore((figures) =>
    figures.series({
      indicators: shares.map((share) => IndicatorSlug.parse(share)),
      areas: areas.map((area) => AreaCode.parse(area)),
      asOf: '2099-12-31',
    }),
  )
  const values = series.flatMap(({ points }) => points.map(({ value }) => numberOf(value)))
  return { count: values.length, numbers: [...new Set(values)] }
}

async function expectWholeFiles(): Promise<void> {
  const folder = join(dataDirectory, 'files')
  // Killed before the very first file, the server has not made the folder yet.
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    const hash = createHash('sha256').update(await readFile(join(folder, name)))
    expect(hash.digest('hex')).toBe(name)
  }
}

/** What a new server says of the drafts: nothing is under way, and what is published is really there. */
async function expectClearDrafts(): Promise<void> {
  const { child, analyst } = await startServer()
  const imports = await readStore((figures) => figures.imports())
  const list = (await analyst.ask({ url: '/api/v1/drafts' })).json() as { id: string }[]
  const published = new Set<number>()
  for (const { id } of list) {
    const draft: Draft = await analyst.draft(id)
    expect(['checked', 'interrupted', 'published']).toContain(draft.state)
    const found = imports.find(({ id: number }) => number === draft.importId)
    expect(found?.fileHash).toBe(draft.state === 'published' ? draft.fileHash : undefined)
    expect((await analyst.ask({ url: `/api/v1/drafts/${id}/file` })).statusCode).toBe(200)
    if (draft.importId !== null) published.add(draft.importId)
  }
  expect(published.size).toBe(imports.length)
  child.kill('SIGKILL')
  await once(child, 'exit')
}

let usual: ReadonlyMap<Step, number> | null = null

describe('a server that is killed', () => {
  it.each(steps.flatMap((step) => kills.map((times) => ({ step, times }))))(
    'in the middle of the step $step, $times times',
    async ({ step, times }) => {
      usual ??= await durations()

      for (let round = 1; round <= times; round += 1) {
        await killAt(step, round + 1, usual.get(step) ?? 0)

        expect(integrityOf(databaseFile(dataDirectory))).toBe('ok')
        expect(integrityOf(administrationFile(dataDirectory))).toBe('ok')
        const { count, numbers } = await shownFigures()
        expect([0, shares.length * areas.length * months]).toContain(count)
        expect(numbers.length).toBeLessThanOrEqual(1)
        await expectWholeFiles()
      }
      await expectClearDrafts()
    },
  )
})
