import { ConfigurationError, describeConfiguration, readConfiguration } from '@noegletal/api'
import { dayInDenmark } from '@noegletal/format'
import { DatabaseVersionError } from '@noegletal/store'
import { userInfo } from 'node:os'
import { type Command, help, parseCommand } from './import/command.ts'
import { openForDryRun, openForImport } from './import/open-store.ts'
import { UnreadableFileError, readFiles } from './import/read-files.ts'
import { type ImportOrder, runDryRun, runImport } from './import/run-import.ts'

const wrongUsage = 2

/** The errors whose message is a Danish sentence; others come from Node or SQLite. */
const errorsInDanish = [ConfigurationError, DatabaseVersionError, UnreadableFileError]

const today = dayInDenmark(new Date())
const command = parseCommand(process.argv.slice(2), today)

if (!command.ok) endWith(`${command.error}\nSe npm run import -- --help`, wrongUsage)
else if (command.value === 'help')
  console.log(`${help}\nIndstillinger (miljøvariable):\n${describeConfiguration()}`)
else await run(command.value)

async function run(wanted: Command): Promise<void> {
  try {
    const { dataDirectory } = readConfiguration(process.env)
    const files = await readFiles(wanted, user())
    const order = { files, dataDirectory, today, print: (line: string) => console.log(line) }
    process.exitCode = await (wanted.dryRun ? dryRun(order) : importAll(order))
  } catch (error) {
    const isUsage = error instanceof ConfigurationError || error instanceof UnreadableFileError
    endWith(describeError(error), isUsage ? wrongUsage : 1)
  }
}

async function importAll(order: ImportOrder): Promise<number> {
  const store = await openForImport(order.dataDirectory, user())
  try {
    return await runImport(store, order)
  } finally {
    await store.close()
  }
}

async function dryRun(order: ImportOrder): Promise<number> {
  const store = await openForDryRun(order.dataDirectory, user())
  try {
    return await runDryRun(store, order)
  } finally {
    await store.close()
  }
}

// A process without an entry in the list of users has no name.
function user(): string {
  try {
    return userInfo().username
  } catch {
    return 'kommandolinjen'
  }
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `Der opstod en fejl: ${String(error)}`
  if (errorsInDanish.some((kind) => error instanceof kind)) return error.message
  const isBusy = 'code' in error && error.code === 'SQLITE_BUSY'
  return isBusy
    ? 'Databasen er optaget af en anden indlæsning. Prøv igen om lidt.'
    : `Der opstod en fejl: ${error.message}`
}

function endWith(message: string, code: number): void {
  console.error(message)
  process.exitCode = code
}
