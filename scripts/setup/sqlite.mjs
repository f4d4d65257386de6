import { existsSync } from 'node:fs'
import { findCommand, run } from './run.mjs'

/**
 * The path of SQLite's own shell, which the bench of imports is measured against: one on the PATH, or Debian's package
 * (installed when root). Ends the process with a sentence that says what to install when there is none.
 */
export function findOrInstallSqlite() {
  const found = findCommand(['sqlite3']) ?? fromDebian()
  if (found !== null) return found
  console.error('The bench of imports needs the command sqlite3. Install the package "sqlite3".')
  return process.exit(1)
}

function fromDebian() {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!isDebian) return null
  console.log('Installing sqlite3 for the bench of imports …')
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], quiet)
  run('apt-get', ['install', '-y', '-qq', 'sqlite3'], quiet)
  return findCommand(['sqlite3'])
}
