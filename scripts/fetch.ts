import {
  ConfigurationError,
  type FetchedTable,
  describeConfiguration,
  fetchTable,
  readConfiguration,
  realPace,
} from '@noegletal/api'
import { dayInDenmark } from '@noegletal/format'
import { type FetchCommand, parseFetchCommand } from './fetch/command.ts'
import { help, notFetched } from './fetch/help.ts'
import { isBusy, messageOf, userName } from './import/faults.ts'
import { UnusableFileError, filesToImport } from './import/files-to-import.ts'
import { exitCodes } from './import/help.ts'
import { withReadingDesk, withWritingDesk } from './import/open-store.ts'
import { runDryRun, runImport } from './import/run-import.ts'

type Wanted = Extract<FetchCommand, { kind: 'fetch' }>

const today = dayInDenmark(new Date())
const by = userName()
const print = (line: string): void => console.log(line)

const command = parseFetchCommand(process.argv.slice(2))
if (command.ok) await run(command.value)
else endWith(`${command.error}\nSe npm run fetch -- --help`, exitCodes.wrongUsage)

async function run(wanted: FetchCommand): Promise<void> {
  try {
    if (wanted.kind === 'help') {
      print(`${help}\nIndstillinger (miljøvariable):\n${describeConfiguration()}`)
    } else process.exitCode = await fetchAndImport(wanted)
  } catch (error) {
    const isUsage = error instanceof ConfigurationError || error instanceof UnusableFileError
    const code = isUsage ? exitCodes.wrongUsage : exitCodes.faulty
    endWith(messageOf(error), isBusy(error) ? exitCodes.busy : code)
  }
}

async function fetchAndImport(wanted: Wanted): Promise<number> {
  const { dataDirectory, fetching } = readConfiguration(process.env)
  const stopping = new AbortController()
  const stop = (): void =>
    stopping.abort(new Error('Hentningen blev afbrudt; det hentede er gemt.'))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  const fetched = await fetchTable(wanted.order, {
    ...fetching,
    dataDirectory,
    pace: realPace,
    signal: stopping.signal,
    onPart: (part, parts) => {
      if (!wanted.json && parts > 1) print(`Henter del ${part} af ${parts} …`)
    },
  })
  if (!fetched.ok) {
    const { message, mayPass } = fetched.error
    console.error(mayPass ? `${message} Prøv igen senere; det, der er hentet, er gemt.` : message)
    return notFetched
  }
  return importFetched(fetched.value, wanted, { dataDirectory, by })
}

async function importFetched(
  { path, tableId, title, source, publishedOn, discard }: FetchedTable,
  { options, dryRun, json }: Wanted,
  place: { readonly dataDirectory: string; readonly by: string },
): Promise<number> {
  const said = {
    ...options,
    tableId,
    title: options.title ?? title,
    source: options.source ?? source,
    publishedOn: options.publishedOn ?? publishedOn,
  }
  const files = await filesToImport([path], said, { today, by })
  const printing = { print, json, today }
  if (dryRun) return withReadingDesk(place, (desk) => runDryRun(desk, files, printing))
  const code = await withWritingDesk(place, (desk) => runImport(desk, files, printing))
  if (code === exitCodes.done) await discard()
  else if (!json) print(`Det hentede ligger i ${path}`)
  return code
}

function endWith(message: string, code: number): void {
  console.error(message)
  process.exitCode = code
}
