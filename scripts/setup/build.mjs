import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const built = join(root, 'apps/web/dist/index.html')

// What the page is made of; a change in any of it asks for a new build.
const sources = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'packages/contract/src',
  'packages/domain/src',
  'packages/format/src',
  'package-lock.json',
]

/** Builds the web app, unless it was built after its newest source file. */
export function buildWhenNeeded() {
  const newest = Math.max(...sources.map((source) => newestChange(join(root, source))))
  if (existsSync(built) && statSync(built).mtimeMs > newest) return
  console.log('Bygger websiden …')
  run('npm', ['run', '--silent', 'build'])
}

/**
 * When the file, or the newest file in the folder, was last written, in milliseconds; 0 when there is none.
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)))
  return Math.max(stats.mtimeMs, ...inside)
}
