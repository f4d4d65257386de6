import type { Configuration } from '@noegletal/api'
import { ConfigurationError, databaseFile } from '@noegletal/api'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhenNeeded } from '../setup/build.mjs'
import { startProduct } from '../setup/product.ts'
import { ImpossibleError } from './impossible-error.ts'

/** Where the report is asked for, and how to leave it. */
export type FoundServer = { readonly address: string; readonly leave: () => Promise<void> }

/**
 * The server that is named, or the one that runs with the same settings, or one of our own over the same data. Throws when
 * the named one does not answer, or there are no data to start one over.
 */
export async function findServer(
  named: string | null,
  { host, port, dataDirectory }: Configuration,
): Promise<FoundServer> {
  if (named !== null) {
    if (await answers(named)) return { address: named, leave: async () => {} }
    throw new ImpossibleError(`Der er ikke noget svar fra ${named}.`)
  }
  const usual = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  if (await answers(usual)) return { address: usual, leave: async () => {} }

  if (!existsSync(databaseFile(dataDirectory))) {
    throw new ConfigurationError(
      `Programmet kører ikke på ${usual}, og der er ingen database i ${dataDirectory}.`,
    )
  }
  buildWhenNeeded()
  const { address, stop } = await startOwn(dataDirectory)
  return { address, leave: stop }
}

async function startOwn(dataDirectory: string) {
  try {
    return await startProduct({ DATA_DIR: dataDirectory })
  } catch {
    const log = join(dataDirectory, 'server.log')
    throw new ImpossibleError(
      `Programmet kører ikke og kunne ikke startes over ${dataDirectory}. Hvorfor, står i ${log}.`,
    )
  }
}

async function answers(address: string): Promise<boolean> {
  const reply = await fetch(new URL('/api/v1/site', address)).catch(() => null)
  return reply?.ok ?? false
}
