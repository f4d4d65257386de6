import { administrationFile } from '@noegletal/api'
import { openAdministration } from '@noegletal/store'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let dataDirectory: string
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'noegletal-user-'))
})
afterEach(() => rm(dataDirectory, { recursive: true }))

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'user.ts'), ...options],
    {
      env: { ...process.env, DATA_DIR: dataDirectory, PUBLIC_URL: 'https://noegletal.kommune.dk' },
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

/** Makes an account with the link that was printed. */
function accept(stdout: string, name: string): void {
  const word = /\/invitation\/(\S+)/.exec(stdout)?.[1] ?? ''
  const administration = openAdministration({ file: administrationFile(dataDirectory) })
  const accepted = administration.invitations.accept({
    tokenHash: createHash('sha256').update(word).digest('hex'),
    now: new Date().toISOString(),
    name,
    email: '',
    passwordHash: 'x',
  })
  expect(accepted).toMatchObject({ name })
  administration.close()
}

describe('npm run user', () => {
  it('invites, lists, changes and closes, and tells the log', () => {
    expect(run('list').stdout).toBe('Ingen har en konto endnu.\n')
    const { status, stdout } = run('invite', 'Analytiker@Kommune.dk', '--role', 'administrator')
    expect(status).toBe(0)
    expect(stdout).toMatch(/https:\/\/noegletal\.kommune\.dk\/invitation\/[\w-]{43}\n$/)
    expect(run('list').stdout).toContain('analytiker@kommune.dk  administrator  (inviteret)')
    accept(stdout, 'Analytiker')
    accept(run('invite', 'kollega@kommune.dk', '--role', 'analyst').stdout, 'Kollega')

    expect(run('role', 'kollega@kommune.dk', '--role', 'læser').stdout).toBe(
      'kollega@kommune.dk  Kollega  læser\n',
    )
    expect(run('disable', 'kollega@kommune.dk').stdout).toContain('(lukket)')
    expect(run('reset-password', 'kollega@kommune.dk')).toMatchObject({
      status: 1,
      stderr: 'Kontoen er lukket. Åbn den først.\n',
    })
    expect(run('enable', 'KOLLEGA@kommune.dk').stdout).toBe('kollega@kommune.dk  Kollega  læser\n')
    expect(run('reset-password', 'kollega@kommune.dk').stdout).toMatch(/\/invitation\/[\w-]{43}\n$/)

    const administration = openAdministration({ file: administrationFile(dataDirectory) })
    const log = administration.audit.page({ limit: 20, offset: 0 })
    administration.close()
    expect(log.map(({ action }) => action).toReversed()).toEqual([
      'invite',
      'invite',
      'change-role',
      'disable-user',
      'enable-user',
      'offer-new-password',
    ])
    expect(log[0]?.by).toMatch(/\(kommandolinjen\)$/)
  })

  it('keeps the last administrator', () => {
    accept(run('invite', 'analytiker@kommune.dk', '--role', 'admin').stdout, 'Analytiker')

    expect(run('disable', 'analytiker@kommune.dk')).toMatchObject({
      status: 1,
      stderr: 'Der skal være mindst én administrator, der kan logge ind.\n',
    })
  })

  it.each([
    [['disable', 'nobody@kommune.dk'], 1, 'Ingen har en konto med adressen nobody@kommune.dk.\n'],
    [[], 2, 'Der mangler en kommando.\nSe npm run user -- --help\n'],
  ])('%j ends with %i and a Danish reason', (options, code, message) => {
    const { status, stderr } = run(...options)

    expect([status, stderr]).toEqual([code, message])
  })

  it('explains itself', () => {
    const { status, stdout } = run('--help')

    expect(status).toBe(0)
    expect(stdout).toContain('reset-password E-MAIL')
    expect(stdout).toContain('PUBLIC_URL')
  })
})
