import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type RunningServer, startProduct } from '../../../scripts/setup/product.ts'

declare module 'vitest' {
  // eslint-disable-next-line typescript/consistent-type-definitions -- merging into Vitest's interface needs an interface
  export interface ProvidedContext {
    /** The address of the product as Herning's dashboard, and as Odder's. */
    readonly herning: string
    readonly odder: string
    /** Where both keep their data. */
    readonly dataDirectory: string
  }
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'noegletal-browser-'))
const running: RunningServer[] = []

/** Fills a database of its own and serves the built product from it, once for all browser tests. */
export async function setup(project: TestProject): Promise<void> {
  // Whoever logs in says where from, as behind a proxy.
  const herning = await startProduct({ DATA_DIR: dataDirectory, TRUSTED_PROXIES: '127.0.0.1' })
  running.push(herning)
  const odder = await startProduct({
    DATA_DIR: dataDirectory,
    OWN_AREA: '727',
    COMPARE_AREAS: 'landsdel-oestjylland,000',
  })
  running.push(odder)
  project.provide('herning', herning.address)
  project.provide('odder', odder.address)
  project.provide('dataDirectory', dataDirectory)
}

export async function teardown(): Promise<void> {
  await Promise.all(running.map((server) => server.stop()))
  rmSync(dataDirectory, { recursive: true, force: true })
}
