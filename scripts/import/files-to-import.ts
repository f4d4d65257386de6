import { Mapping } from '@noegletal/domain'
import { open, readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { FileOptions } from './command.ts'
import type { FileToImport } from './import-file.ts'

/** A file that is not there, may not be read or cannot be used; the message is Danish and names it. */
export class UnusableFileError extends Error {
  override readonly name = 'UnusableFileError'
}

export type Occasion = {
  /** ISO date. */
  readonly today: string
  /** Who imports. */
  readonly by: string
}

/** The files of a command with what is said of them; throws an `UnusableFileError`. */
export async function filesToImport(
  paths: readonly string[],
  options: FileOptions,
  occasion: Occasion,
): Promise<FileToImport[]> {
  const mapping = await readMapping(options.mappingFile)
  return Promise.all(
    paths.map(async (path) => toFile(await openable(path), { ...options, mapping }, occasion)),
  )
}

// npm runs scripts in the project's folder, and tells where the command was given.
const startedIn = process.env['INIT_CWD'] ?? process.cwd()

/** A path as who gave the command meant it. */
export function pathFromUser(path: string): string {
  return resolve(startedIn, path)
}

function toFile(
  path: string,
  options: FileOptions & Pick<FileToImport, 'mapping'>,
  { today, by }: Occasion,
): FileToImport {
  const { mappingFile: _, title, source, publishedOn, ...rest } = options
  const fileName = basename(path)
  return {
    ...rest,
    path,
    fileName,
    title: title ?? fileName,
    source: source ?? 'Kilde ikke oplyst',
    publishedOn: publishedOn ?? today,
    importedBy: by,
  }
}

async function openable(path: string): Promise<string> {
  const whole = pathFromUser(path)
  try {
    const handle = await open(whole)
    const isFile = (await handle.stat()).isFile()
    await handle.close()
    if (isFile) return whole
  } catch (error) {
    throw new UnusableFileError(`Filen ${path} kan ikke åbnes.`, { cause: error })
  }
  throw new UnusableFileError(`${path} er ikke en fil.`)
}

async function readMapping(file: string | null): Promise<Mapping | null> {
  if (file === null) return null
  const text = await readFile(await openable(file), 'utf8')
  const parsed = Mapping.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new UnusableFileError(
    `Filen ${file} siger ikke, hvad kolonner betyder${where === '' ? '' : ` (ved ${where})`}. Skriv den som »mapping« fra --json.`,
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
