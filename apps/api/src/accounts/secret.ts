import { randomBytes, randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Configuration } from '../config.ts'

const fewestCharacters = 32

/** The secret behind logins and links, the same at every call. */
export type ReadSecret = () => Promise<string>

/** The configuration's own, or the one of the data directory, which is not touched before the secret is first needed. */
export function createReadSecret({
  authSecret,
  dataDirectory,
}: Pick<Configuration, 'authSecret' | 'dataDirectory'>): ReadSecret {
  let secret: Promise<string> | null = null
  return () =>
    (secret ??= authSecret === null ? readSecret(dataDirectory) : Promise.resolve(authSecret))
}

/**
 * The secret that session cookies are signed with: made at the first start and kept in the data directory, where only the
 * owner of the process may read it. Whoever removes the file ends every login. Throws for a file that holds no secret.
 */
export async function readSecret(dataDirectory: string): Promise<string> {
  const file = resolve(dataDirectory, 'auth-secret')
  const made = randomBytes(32).toString('base64url')
  // Under its name only when it is whole: an empty file, left by a power cut, would end every login until somebody removes it.
  const whole = `${file}.${randomUUID()}`
  await writeFile(whole, `${made}\n`, { mode: 0o600 })
  try {
    await link(whole, file)
    return made
  } catch (error) {
    if (!isThere(error)) throw error
    return await readKept(file)
  } finally {
    await rm(whole)
  }
}

async function readKept(file: string): Promise<string> {
  const kept = (await readFile(file, 'utf8')).trim()
  if (kept.length >= fewestCharacters) return kept
  throw new Error(`${file} er tom eller for kort. Slet den, så laver programmet en ny.`)
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
