// `npm test`: everything that must hold before a change is handed over, cheapest first. Words after `--` go to Vitest.
import { buildWhenNeeded } from './setup/build.mjs'
import { findOrInstallChromium } from './setup/chromium.mjs'
import { installWhenNeeded } from './setup/install.mjs'
import { run } from './setup/run.mjs'

installWhenNeeded()
run('npm', ['run', '--silent', 'check'])
buildWhenNeeded()
run('npx', ['vitest', 'run', ...process.argv.slice(2)], {
  CHROMIUM: await findOrInstallChromium(),
  TZ: 'Europe/Copenhagen',
})
