import { parentPort } from 'node:worker_threads'
import { lineText } from '@noegletal/ingest'
import { fileBytes } from './kept-files.ts'
import type { LineAnswer, LineQuestion } from './find-line.ts'

/** The thread that looks lines up in large files and workbooks, which takes long enough for others to notice. */
parentPort?.on('message', ({ number, ...where }: LineQuestion) => {
  const answer: LineAnswer = { number, text: findLine(where) }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, as windows have
  parentPort?.postMessage(answer)
})

function findLine({ path, line, sheet }: Omit<LineQuestion, 'number'>): string | null {
  try {
    return lineText(fileBytes(path), line, sheet ?? undefined)
  } catch {
    return null // gone meanwhile: then there is no line to show
  }
}
