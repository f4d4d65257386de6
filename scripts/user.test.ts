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
    const { status, stdout } = run('invite', 'Anna@Kommune.dk', '--role', 'administrator')
    expect(status).toBe(0)
    expect(stdout).toMatch(/https:\/\/noegletal\.kommune\.dk\/invitation\/[\w-]{43}\n$/)
    expect(run('list').stdout).toContain('anna@kommune.dk  administrator  (inviteret)')
    accept(stdout, 'Anna')
    accept(run('invite', 'bo@kommune.dk', '--role', 'analyst').stdout, 'Bo')

    expect(run('role', 'bo@kommune.dk', '--role', 'læser').stdout).toBe(
      'bo@kommune.dk  Bo  læser\n',
    )
    expect(run('disable', 'bo@kommune.dk').stdout).toContain('(lukket)')
    expect(run('reset-password', 'bo@kommune.dk')).toMatchObject({
      status: 1,
      stderr: 'Kontoen er lukket. Åbn den først.\n',
    })
    expect(run('enable', 'BO@kommune.dk').stdout).toBe('bo@kommune.dk  Bo  læser\n')
    expect(run('reset-password', 'bo@kommune.dk').stdout).toMatch(/\/invitation\/[\w-]{43}\n$/)

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
    accept(run('invite', 'anna@kommune.dk', '--role', 'admin').stdout, 'Anna')

    expect(run('disable', 'anna@kommune.dk')).toMatchObject({
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
