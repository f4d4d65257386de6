import { fork } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Sample } from './latency.ts'

/** A reader who asks all the time, until `stop` is called; that gives every reply with how long it took. */
export type Reader = { readonly stop: () => Promise<Sample[]> }

/**
 * Starts a reader in a process of its own, so that what else the bench does, as handing over a large file, is not counted as
 * the server's time.
 */
export function startReader(urls: readonly string[]): Reader {
  const stdio = ['ignore', 'pipe', 'inherit', 'ipc'] as const
  const child = fork(join(import.meta.dirname, 'reader.ts'), urls, { stdio: [...stdio] })
  if (child.stdout === null) throw new Error('Nobody can hear the reader')
  const printed = text(child.stdout)
  return {
    async stop() {
      child.send('stop')
      return toSamples(await printed)
    },
  }
}

function toSamples(printed: string): Sample[] {
  return printed
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
    .map(([at = Number.NaN, ms = Number.NaN]) => ({ at, ms }))
}
