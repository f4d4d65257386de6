import {
  ConfigurationError,
  type Configuration,
  administrationFile,
  describeConfiguration,
  isRefusal,
  readConfiguration,
} from '@noegletal/api'
import { DatabaseVersionError, openAdministration } from '@noegletal/store'
import { mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { type UserCommand, help, parseUserCommand } from './user/command.ts'
import { ImpossibleError, runUserCommand } from './user/run-user-command.ts'

const impossible = 1
const wrongUsage = 2

const command = parseUserCommand(process.argv.slice(2))
if (!command.ok) endWith(`${command.error}\nSe npm run user -- --help`, wrongUsage)
else if (command.value.kind === 'help') {
  console.log(`${help}\nIndstillinger (miljøvariable):\n${describeConfiguration()}`)
} else run(command.value)

function run(wanted: Exclude<UserCommand, { readonly kind: 'help' }>): void {
  try {
    const configuration = readConfiguration(process.env)
    const { dataDirectory } = configuration
    mkdirSync(dataDirectory, { recursive: true })
    const administration = openAdministration({ file: administrationFile(dataDirectory) })
    try {
      const by = `${user()} (kommandolinjen)`
      runUserCommand({ administration, url: urlOf(configuration), by, print }, wanted)
    } finally {
      administration.close()
    }
  } catch (error) {
    if (error instanceof ConfigurationError) endWith(error.message, wrongUsage)
    else if (isExplained(error)) endWith(error.message, impossible)
    else throw error
  }
}

function print(line: string): void {
  console.log(line)
}

function isExplained(error: unknown): error is Error {
  return (
    error instanceof ImpossibleError || error instanceof DatabaseVersionError || isRefusal(error)
  )
}

function urlOf({ publicUrl, host, port }: Configuration): string {
  const name = host.includes(':') ? `[${host}]` : host
  return publicUrl ?? `http://${name}:${port}`
}

// A process without an entry in the list of users has no name.
function user(): string {
  try {
    return userInfo().username
  } catch {
    return 'ukendt'
  }
}

function endWith(message: string, code: number): void {
  console.error(message)
  process.exitCode = code
}
