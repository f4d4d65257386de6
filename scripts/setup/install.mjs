import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node24, root, run } from './run.mjs'

const stamp = join(root, 'node_modules/.installed-from')

/** Installs exactly what package-lock.json names, unless that is what is there already. */
export function installWhenNeeded() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null
  if (installed === wanted && existsSync(node24)) return

  console.log('Installerer pakker …')
  // The system's Node may be older than a package's `engines` ask for; every script here runs on Node 24.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, wanted)
}
