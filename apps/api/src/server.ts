import { access } from 'node:fs/promises'
import { DatabaseVersionError, openAdministration, openSqliteStore } from '@noegletal/store'
import closeWithGrace from 'close-with-grace'
import { inviteFirstAdministrator } from './accounts/invite.ts'
import { buildApp } from './app.ts'
import {
  type Configuration,
  ConfigurationError,
  administrationFile,
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
 * Listens, prints the address and, while nobody has an account, a link to make the first; closes gracefully when the process is told to end. Rejects with a `ConfigurationError`
 * when there is no database yet, a configured area is unknown or the port is taken.
 */
export async function startServer(configuration: Configuration): Promise<void> {
  const { dataDirectory, host, port, logLevel } = configuration
  await checkDatabase(dataDirectory)
  const store = openSqliteStore({ file: databaseFile(dataDirectory) })
  const administration = openAdministration({ file: administrationFile(dataDirectory) })
  const logger = createLogger(logLevel, openStandardOutput())
  const app = await buildApp({ configuration, store, administration, logger })
  const address = await app.listen({ host, port }).catch((error: unknown) => {
    throw isPortTaken(error) ? portTaken(configuration) : error
  })
  closeWithGrace({ delay: 10_000, logger: app.log }, async () => {
    await app.close()
    await store.close()
    administration.close()
  })
  console.log(`Nøgletal er klar på ${address}`)
  const path = inviteFirstAdministrator({ administration, now: new Date() })
  if (path !== null) console.log(describeFirstLogin(configuration.publicUrl ?? address, path))
}

/** Runs a command; what the user can mend is told in one line, with exit code 1, anything else is thrown. */
export async function explainFaults(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    const isMendable = error instanceof ConfigurationError || error instanceof DatabaseVersionError
    if (!isMendable) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

async function checkDatabase(dataDirectory: string): Promise<void> {
  await access(databaseFile(dataDirectory)).catch(() => {
    throw new ConfigurationError(
      `Der er ingen database i ${dataDirectory}. Kør »npm start«, som laver den og fylder den med tal.`,
    )
  })
}

function describeFirstLogin(address: string, path: string): string {
  const url = new URL(path, address).href
  return `Ingen har en konto endnu. Lav den første administrator her (gælder 7 dage, én gang):\n${url}`
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function portTaken({ host, port }: Configuration): ConfigurationError {
  return new ConfigurationError(
    `Porten ${port} på ${host} er i brug af et andet program. Vælg en anden med PORT.`,
  )
}

if (import.meta.main) {
  if (process.argv.includes('--help')) console.log(help)
  else await explainFaults(() => startServer(readConfiguration(process.env)))
}
