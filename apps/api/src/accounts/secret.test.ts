import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSecret } from './secret.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'noegletal-secret-'))
})
afterEach(() => rm(directory, { recursive: true }))

describe('the secret behind logins', () => {
  it('is 256 random bits that only the owner of the process can read', async () => {
    const secret = await readSecret(directory)

    expect(secret).toMatch(/^[\w-]{43}$/)
    const file = join(directory, 'auth-secret')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toBe(`${secret}\n`)
  })

  it('stays the same', async () => {
    expect(await readSecret(directory)).toBe(await readSecret(directory))
  })

  it('is one for all who ask at once, and leaves no other file', async () => {
    const all = await Promise.all([readSecret(directory), readSecret(directory)])

    expect(new Set(all).size).toBe(1)
    expect(await readdir(directory)).toEqual(['auth-secret'])
  })

  it('is not taken from a file that somebody has emptied', async () => {
    await writeFile(join(directory, 'auth-secret'), '\n')

    await expect(readSecret(directory)).rejects.toThrow('auth-secret')
  })
})
