import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findCommand, node24, root, run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium for the browser tests: `CHROMIUM`, one on the PATH, Debian's package (installed when root), or
 * Playwright's own download. Ends the process with a sentence that says what to install when there is none.
 */
export async function findOrInstallChromium() {
  return findChromium() ?? fromDebian() ?? (await fromPlaywright())
}

/** The path of the Chromium that is here: `CHROMIUM`, or one on the PATH; null without one. Installs nothing. */
export function findChromium() {
  return process.env['CHROMIUM'] ?? findCommand(names)
}

function fromDebian() {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!isDebian) return null
  console.log('Installing Chromium for the browser tests …')
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], quiet)
  run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet)
  return findCommand(names)
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.log('Downloading Chromium for the browser tests …')
  run(node24, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'])
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.error(
    'The browser tests need Chromium. Install the package "chromium", or set CHROMIUM to the path of a Chromium or Chrome.',
  )
  return process.exit(1)
}
