import { FetchAttempt } from '@noegletal/contract'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

/** What is remembered of a scheduled fetch from one start of the server to the next. */
const Remembered = z.object({
  /** When its time was last looked after. */
  begunAt: z.iso.datetime(),
  retry: z.object({ at: z.iso.datetime(), number: z.int().min(1) }).nullable(),
  last: FetchAttempt.nullable(),
})
export type Remembered = z.infer<typeof Remembered>

/** By the names of the fetches. */
export type FetchMemory = {
  of(name: string): Remembered | undefined
  remember(all: ReadonlyMap<string, Remembered>): Promise<void>
}

/** Opens the memory that is kept in a file. */
export async function openFetchMemory(file: string): Promise<FetchMemory> {
  let known = await readMemory(file)
  return {
    of: (name) => known.get(name),
    async remember(all) {
      known = new Map([...known, ...all])
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, JSON.stringify(Object.fromEntries(known)))
    },
  }
}

const Memory = z.record(z.string(), Remembered)

async function readMemory(file: string): Promise<ReadonlyMap<string, Remembered>> {
  try {
    return new Map(Object.entries(Memory.parse(JSON.parse(await readFile(file, 'utf8')))))
  } catch {
    return new Map() // the first time, or cut short by a power cut
  }
}
