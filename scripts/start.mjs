// `npm start`: from a fresh clone to a running product. Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenNeeded } from './setup/build.mjs'
import { installWhenNeeded } from './setup/install.mjs'
import { node24, root } from './setup/run.mjs'

installWhenNeeded()
buildWhenNeeded()

const server = spawn(node24, [join(root, 'scripts/serve.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
// The terminal sends Ctrl-C to both processes; `kill` reaches only this one, so it is handed on.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => server.kill('SIGTERM'))
// Being told to end is no fault; any other signal is.
server.on('exit', (code, signal) => process.exit(signal === 'SIGTERM' ? 0 : (code ?? 1)))
