import { dayInDenmark } from '@noegletal/format'
import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Command } from './command.ts'
import { isBusy, messageOf } from './faults.ts'
import { UnusableFileError, filesToImport, pathFromUser } from './files-to-import.ts'
import { type ExitCode, exitCodes } from './help.ts'
import { withWritingDesk } from './open-store.ts'
import { runImport } from './run-import.ts'
import { type Handled, watchDirectory } from './watch-directory.ts'

type Watch = Extract<Command, { kind: 'watch' }>
type Place = { readonly dataDirectory: string; readonly by: string }

/** Imports what is put into a directory until the process is told to end. */
export async function runWatch(
  { directory: named, options, json }: Watch,
  place: Place,
  print: (line: string) => void,
): Promise<ExitCode> {
  const directory = pathFromUser(named)
  await checkDirectory(directory, named)
  const stopping = stopSignal()
  if (!json) print(`Holder øje med ${directory}. Stop med Ctrl+C.`)
  await watchDirectory({
    directory,
    handle: async (path) => {
      const lines: string[] = []
      const handled = await importOne(path, { options, place, json }, lines)
      if (handled.kind !== 'later') for (const line of lines) print(line)
      return handled
    },
    // A program that reads the JSON gets nothing else.
    tell: json ? console.error : print,
    wait: (milliseconds) =>
      setTimeout(milliseconds, undefined, { signal: stopping }).catch(() => undefined),
    isStopped: () => stopping.aborted,
  })
  return exitCodes.done
}

type Order = Pick<Watch, 'options' | 'json'> & { readonly place: Place }

/** The database is opened for each file, so that a server that is updated meanwhile is not in the way. */
async function importOne(
  path: string,
  { options, place, json }: Order,
  lines: string[],
): Promise<Handled> {
  try {
    const today = dayInDenmark(new Date())
    const files = await filesToImport([path], options, { today, by: place.by })
    const printing = { print: (line: string) => void lines.push(line), json, today }
    const code = await withWritingDesk(place, (desk) => runImport(desk, files, printing))
    return { kind: code === exitCodes.done ? 'imported' : 'refused', lines }
  } catch (error) {
    if (isBusy(error)) return { kind: 'later' }
    lines.push(messageOf(error))
    return { kind: 'refused', lines }
  }
}

async function checkDirectory(directory: string, named: string): Promise<void> {
  const found = await stat(directory).catch(() => null)
  if (found?.isDirectory() !== true) throw new UnusableFileError(`${named} er ikke en mappe.`)
}

function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  const stop = (): void => stopping.abort()
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  return stopping.signal
}
