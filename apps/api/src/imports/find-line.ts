import { lineText } from '@noegletal/ingest'
import { Worker } from 'node:worker_threads'
import type { ReadLine } from '../history/history.ts'
import { findKeptFile, keptFileBytes } from './kept-files.ts'

export type LineQuestion = {
  readonly number: number
  readonly path: string
  readonly line: number
  readonly sheet: string | null
}
export type LineAnswer = { readonly number: number; readonly text: string | null }

/** Looks up lines of kept files. */
export type LineFinder = {
  readonly readLine: ReadLine
  close(): Promise<void>
}

/** A text so small takes less time than asking another thread for it. */
const smallText = 1 << 18
const idleAfter = 60_000 // ms
const resourceLimits = { maxOldGenerationSizeMb: 256 }

type Answering = (text: string | null) => void

/** Finds the lines of history in the imported files; in large ones and in workbooks by a thread of its own. */
export function createLineFinder(dataDirectory: string): LineFinder {
  const waiting = new Map<number, Answering>()
  let thread: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let lastNumber = 0

  const startThread = (): Worker => {
    const started = new Worker(new URL('line-thread.ts', import.meta.url), {
      execArgv: [],
      resourceLimits,
    })
    started.on('message', ({ number, text }: LineAnswer) => answer(number, text))
    // What it was looking for when it died has no line to show; the next question gets a new thread.
    started.on('error', () => {})
    started.once('exit', () => {
      if (thread === started) thread = null
      for (const number of waiting.keys()) answer(number, null)
    })
    return started
  }

  const answer = (number: number, text: string | null): void => {
    waiting.get(number)?.(text)
    waiting.delete(number)
    if (waiting.size === 0) idle = setTimeout(() => void endThread(), idleAfter).unref()
  }

  const endThread = async (): Promise<void> => {
    clearTimeout(idle)
    const ending = thread
    thread = null
    await ending?.terminate()
  }

  const ask = (where: Omit<LineQuestion, 'number'>): Promise<string | null> => {
    clearTimeout(idle)
    thread ??= startThread()
    lastNumber += 1
    const question: LineQuestion = { number: lastNumber, ...where }
    const { promise, resolve } = Promise.withResolvers<string | null>()
    waiting.set(lastNumber, resolve)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, as windows have
    thread.postMessage(question)
    return promise
  }

  return {
    async readLine({ line, import: { fileHash: hash, sheet } }) {
      const kept = line === null ? null : await findKeptFile(dataDirectory, hash)
      if (line === null || kept === null) return null
      if (kept.size > smallText || (await kept.isZip())) {
        return ask({ path: kept.path, line, sheet })
      }
      return lineText(keptFileBytes(dataDirectory, hash), line)
    },
    close: endThread,
  }
}
