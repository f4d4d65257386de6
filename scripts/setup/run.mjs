import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder that holds package.json. */
export const root = resolve(import.meta.dirname, '../..')

/** Node 24 from the npm package `node`, whatever Node the machine itself has. */
export const node24 = join(root, 'node_modules/.bin/node')

/**
 * Runs a command in the project's folder with its output shown, and ends this process with the command's code when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

/**
 * The first of the commands that is on the PATH, or null.
 * @param {readonly string[]} commands
 */
export function findCommand(commands) {
  const folders = (process.env['PATH'] ?? '').split(':')
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return candidates.find((file) => existsSync(file)) ?? null
}
