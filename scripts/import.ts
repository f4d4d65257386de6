import { ConfigurationError, describeConfiguration, readConfiguration } from '@noegletal/api'
import { dayInDenmark } from '@noegletal/format'
import { type Command, parseCommand } from './import/command.ts'
import { isBusy, messageOf, userName } from './import/faults.ts'
import { UnusableFileError, filesToImport } from './import/files-to-import.ts'
import { type ExitCode, exitCodes, help } from './import/help.ts'
import { withReadingDesk, withWritingDesk } from './import/open-store.ts'
import { runDryRun, runImport } from './import/run-import.ts'
import { runWatch } from './import/run-watch.ts'
import { undoImport } from './import/undo-import.ts'

const today = dayInDenmark(new Date())
const by = userName()
const print = (line: string): void => console.log(line)

const command = parseCommand(process.argv.slice(2))
if (command.ok) await run(command.value)
else endWith(`${command.error}\nSe npm run import -- --help`, exitCodes.wrongUsage)

async function run(wanted: Command): Promise<void> {
  try {
    process.exitCode = await carryOut(wanted)
  } catch (error) {
    const isUsage = error instanceof ConfigurationError || error instanceof UnusableFileError
    const code = isUsage ? exitCodes.wrongUsage : exitCodes.faulty
    endWith(messageOf(error), isBusy(error) ? exitCodes.busy : code)
  }
}

async function carryOut(wanted: Command): Promise<ExitCode> {
  if (wanted.kind === 'help') {
    print(`${help}\nIndstillinger (miljøvariable):\n${describeConfiguration()}`)
    return exitCodes.done
  }
  const place = { dataDirectory: readConfiguration(process.env).dataDirectory, by }
  if (wanted.kind === 'watch') return runWatch(wanted, place, print)
  if (wanted.kind === 'undo') {
    return withWritingDesk(place, ({ store }) => undoImport(store, wanted, { today, by, print }))
  }
  const files = await filesToImport(wanted.files, wanted.options, { today, by })
  const printing = { print, json: wanted.json, today }
  return wanted.dryRun
    ? withReadingDesk(place, (desk) => runDryRun(desk, files, printing))
    : withWritingDesk(place, (desk) => runImport(desk, files, printing))
}

function endWith(message: string, code: ExitCode): void {
  console.error(message)
  process.exitCode = code
}
