import {
  describeConfiguration,
  explainFaults,
  readConfiguration,
  startServer,
} from '@noegletal/api'
import { parseArgs } from 'node:util'
import { prepareDatabase } from './setup/database.ts'

const help = `npm start [-- --empty]

Installerer, bygger, laver databasen og starter programmet. Første gang fyldes databasen med de dokumenterede tal og
simulerede serier; med --empty laves den uden tal.

Indstillinger (miljøvariable):
`

const { values: options } = parseArgs({
  options: {
    empty: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (options.help) console.log(help + describeConfiguration())
else await explainFaults(serve)

async function serve(): Promise<void> {
  const configuration = readConfiguration(process.env)
  await prepareDatabase(configuration.dataDirectory, { empty: options.empty })
  await startServer(configuration)
}
