import { decode, lineAt } from '@noegletal/ingest'
import type { ReadLine } from '../history/history.ts'
import type { ReadFile } from './imports-routes.ts'

/** Finds the lines of history in the imported files. */
export function createReadLine(readFile: ReadFile): ReadLine {
  return async ({ line, import: { fileHash } }) => {
    if (line === null) return null
    const bytes = await readFile(fileHash)
    const decoded = bytes === null ? null : decode(bytes)
    return decoded?.ok ? lineAt(decoded.value.text, line) : null
  }
}
