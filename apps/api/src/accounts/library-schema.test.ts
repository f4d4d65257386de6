import { openAdministration } from '@noegletal/store'
import { getMigrations } from 'better-auth/db/migration'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { toLibraryOptions } from './library.ts'

it('has every table, column and index that the library for accounts asks for, and of the type it asks for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'noegletal-schema-'))
  const administration = openAdministration({ file: join(folder, 'administration.sqlite') })
  onTestFinished(() => {
    administration.close()
    rmSync(folder, { recursive: true })
  })
  const complaints: string[] = []
  const options = toLibraryOptions({ administration, secret: 'x'.repeat(32), publicUrl: null })

  const { toBeCreated, toBeAdded, ...rest } = await getMigrations({
    ...options,
    logger: { level: 'warn', log: (_level, message) => complaints.push(message) },
  })

  expect([toBeCreated, toBeAdded, complaints]).toEqual([[], [], []])
  expect((await rest.compileMigrations()).replace(/[;\s]/g, '')).toBe('')
})
