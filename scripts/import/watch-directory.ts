import { lstat, mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** What came of a file: whether it is in, and the lines about it. */
export type Handled =
  | { readonly kind: 'imported' | 'refused'; readonly lines: readonly string[] }
  /** The database is busy; the file is left for later. */
  | { readonly kind: 'later' }

export type WatchOrder = {
  readonly directory: string
  readonly handle: (path: string) => Promise<Handled>
  /** Told, in Danish, when the directory cannot be reached, and when it can again. */
  readonly tell: (line: string) => void
  /** Rejects or returns early when it is time to stop. */
  readonly wait: (milliseconds: number) => Promise<void>
  readonly isStopped: () => boolean
}

/** Two looks so far apart must see the same file before it is taken to be whole. */
const betweenLooks = 2000

const importedFolder = 'indlæst'
const refusedFolder = 'afvist'

/**
 * Handles the files that are put into a directory, one at a time by name, and moves each into `indlæst` or `afvist` there
 * with a text of how it went. A file that still grows is left until it has stopped. A file that was in already when the
 * program was stopped is known again by its content, and is only moved. A directory that is gone, as a network drive may be
 * for a while, is waited for. Ends after the file under way when it is stopped.
 */
export async function watchDirectory({
  directory,
  handle,
  tell,
  wait,
  isStopped,
}: WatchOrder): Promise<void> {
  let before = new Map<string, string>()
  let isGone = false
  let failed: string | null = null
  while (!isStopped()) {
    const now = await look(directory)
    if ((now === null) !== isGone) tell(now === null ? gone(directory) : back(directory))
    isGone = now === null
    const whole = [...(now ?? [])].filter(([name, state]) => before.get(name) === state)
    for (const [name] of whole.toSorted(byName)) {
      if (isStopped()) return
      try {
        await take(directory, name, handle)
        failed = null
      } catch (error) {
        // The directory may have gone meanwhile. What fails again while it is there never will succeed.
        if (failed === name) throw error
        failed = name
        break
      }
    }
    before = now ?? new Map()
    await wait(betweenLooks)
  }
}

const gone = (directory: string): string =>
  `Mappen ${directory} kan ikke nås lige nu. Venter, til den er der igen.`
const back = (directory: string): string => `Mappen ${directory} er der igen.`

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a.localeCompare(b, 'da', { numeric: true })
}

/** The files that can be taken, and what changes while one still grows; null when the directory cannot be reached. */
async function look(directory: string): Promise<Map<string, string> | null> {
  const found = await readdir(directory).catch(() => null)
  if (found === null) return null
  const names = found.filter((name) => !isPassing(name))
  const states = await Promise.all(names.map(async (name) => stateOf(join(directory, name))))
  return new Map(
    names.flatMap((name, index) => {
      const state = states[index]
      return state === null || state === undefined ? [] : [[name, state]]
    }),
  )
}

/** What programs put beside a file while they write or edit it, and what the system hides. */
function isPassing(name: string): boolean {
  return /^(\.|~\$)|\.(part|partial|tmp|crdownload)$/i.test(name)
}

async function stateOf(path: string): Promise<string | null> {
  try {
    const found = await lstat(path)
    return found.isFile() ? `${found.size} ${found.mtimeMs}` : null
  } catch {
    return null // gone since
  }
}

async function take(directory: string, name: string, handle: WatchOrder['handle']): Promise<void> {
  const handled = await handle(join(directory, name))
  if (handled.kind === 'later') return
  const folder = join(directory, handled.kind === 'imported' ? importedFolder : refusedFolder)
  await makeFolder(folder)
  const free = await freeName(folder, name)
  await writeFile(join(folder, `${free}.txt`), `\uFEFF${handled.lines.join('\r\n')}\r\n`)
  await rename(join(directory, name), join(folder, free))
}

/** Makes a folder in the directory, and never the directory itself: where a network drive was, a local one would hide it. */
async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory() !== true) await mkdir(folder)
}

/** The name, or the name with a number where it is taken: `tal (2).csv`. */
async function freeName(folder: string, name: string): Promise<string> {
  const taken = new Set(await readdir(folder))
  const ending = extname(name)
  const stem = name.slice(0, name.length - ending.length)
  let free = name
  // The text beside it needs its name too: a file may itself be called `tal.csv.txt`.
  const isTaken = (one: string): boolean => taken.has(one) || taken.has(`${one}.txt`)
  for (let number = 2; isTaken(free); number += 1) free = `${stem} (${number})${ending}`
  return free
}
