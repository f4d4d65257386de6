import { readFile } from 'node:fs/promises'
import { KeptDifferences } from '../pipeline/kept-differences.ts'

/** Reads what was kept of a comparison; nothing where the file is gone. */
export type ReadKeptDifferences = (path: string, version: string) => Promise<KeptDifferences>

const nothing: KeptDifferences = { differences: [], series: [], overview: [] }

/** Keeps the one that was read last, since somebody who looks through it asks for page after page; `version` says whether it is still the same. */
export function createReadKeptDifferences(): ReadKeptDifferences {
  let last = { key: '', kept: nothing }
  return async (path, version) => {
    const key = `${version} ${path}`
    if (last.key === key) return last.kept
    const kept = await readKept(path)
    last = { key, kept }
    return kept
  }
}

async function readKept(path: string): Promise<KeptDifferences> {
  try {
    return KeptDifferences.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothing
    throw error
  }
}
