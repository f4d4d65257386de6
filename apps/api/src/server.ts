import { access } from 'node:fs/promises'
import { openSqliteStore } from '@noegletal/store'
import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import {
  type Configuration,
  ConfigurationError,
  databaseFile,
  describeConfiguration,
  readConfiguration,
} from './config.ts'
import { createLogger, openStandardOutput } from './request-log.ts'

const help = `node apps/api/src/server.ts

Starter API'et og de byggede sider over en database, der findes. Indstillinger (miljøvariable):

${describeConfiguration()}
`

/**
 * Listens, prints the address, and closes gracefully when the process is told to end. Rejects with a `ConfigurationError`
 * when there is no database yet or a configured area is unknown.
 */
export async function startServer(configuration: Configuration): Promise<void> {
  const { dataDirectory, host, port, logLevel } = configuration
  await checkDatabase(dataDirectory)
  const store = openSqliteStore({ file: databaseFile(dataDirectory) })
  const logger = createLogger(logLevel, openStandardOutput())
  const app = await buildApp({ configuration, store, logger })
  closeWithGrace({ delay: 10_000, logger: app.log }, async () => {
    await app.close()
    await store.close()
  })
  const address = await app.listen({ host, port })
  console.log(`Nøgletal er klar på ${address}`)
}

async function checkDatabase(dataDirectory: string): Promise<void> {
  await access(databaseFile(dataDirectory)).catch(() => {
    throw new ConfigurationError(
      `Der er ingen database i ${dataDirectory}. Kør «npm start», som laver den og fylder den med tal.`,
    )
  })
}

async function runCommand(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(help)
  try {
    await startServer(readConfiguration(process.env))
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

if (import.meta.main) await runCommand()
