import type { FileToPublish } from '@noegletal/api'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Command } from './command.ts'

/** A file that is not there or may not be read; the message is Danish and names it. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}

/** The files of a command as batches, with the file's name where nothing better is said; throws an `UnreadableFileError`. */
export function readFiles(
  { files, title, source, publishedOn, reason, note, simulated }: Command,
  importedBy: string,
): Promise<FileToPublish[]> {
  return Promise.all(
    files.map(async (path) => ({
      bytes: await readBytes(path),
      fileName: basename(path),
      title: title ?? basename(path),
      source: source ?? 'Kilde ikke oplyst',
      publishedOn,
      reason,
      note,
      simulated,
      importedBy,
    })),
  )
}

// npm runs scripts in the project's folder, and tells where the command was given.
const startedIn = process.env['INIT_CWD'] ?? process.cwd()

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(startedIn, path))
  } catch (error) {
    throw new UnreadableFileError(`Filen ${path} kan ikke åbnes.`, { cause: error })
  }
}
