import {
  ConfigurationError,
  type Configuration,
  describeConfiguration,
  readConfiguration,
} from '@noegletal/api'
import { type PrintOrder, help, parseReportCommand } from './report/command.ts'
import { findServer } from './report/find-server.ts'
import { ImpossibleError } from './report/impossible-error.ts'
import { printReport } from './report/print-report.ts'

const impossible = 1
const wrongUsage = 2

const command = parseReportCommand(process.argv.slice(2))
if (!command.ok) endWith(`${command.error}\nSe npm run report -- --help`, wrongUsage)
else if (command.value.kind === 'help') {
  console.log(`${help}\nIndstillinger (miljøvariable):\n${describeConfiguration()}`)
} else await run(command.value)

async function run(order: PrintOrder): Promise<void> {
  try {
    const configuration = readConfiguration(process.env)
    const { address, leave } = await findServer(order.server, configuration)
    try {
      await printReport(order, { server: address, known: knownAddress(order, configuration) })
    } finally {
      await leave()
    }
    for (const file of [order.pdf, order.docx]) if (file !== null) console.log(`Gemt: ${file}`)
  } catch (error) {
    if (error instanceof ConfigurationError) endWith(error.message, wrongUsage)
    else if (error instanceof ImpossibleError) endWith(error.message, impossible)
    else throw error
  }
}

function knownAddress({ server }: PrintOrder, { publicUrl, host, port }: Configuration): string {
  const { origin } = new URL(publicUrl ?? server ?? `http://${host}:${port}`)
  return origin
}

function endWith(message: string, code: number): void {
  console.error(message)
  process.exitCode = code
}
