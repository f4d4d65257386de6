import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node24, root, run } from './run.mjs'

const stamp = join(root, 'node_modules/.installed-from')

/** Installs what package-lock.json names, unless that is what is there already; the lock file is left as it is. */
export function installWhenNeeded() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null
  if (installed === wanted && existsSync(node24)) return

  console.log('Installerer pakker …')
  // Not `npm ci`: it wants an entry for every platform's binary, also where the registry does not carry that platform.
  // `--loglevel`: the system's Node may be older than a package's `engines` ask for, but all scripts here run on Node 24.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, wanted)
}
