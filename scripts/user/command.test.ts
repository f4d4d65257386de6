import { describe, expect, it } from 'vitest'
import { parseUserCommand } from './command.ts'

const email = 'analytiker@kommune.dk'

describe('the arguments of npm run user', () => {
  it.each([
    [['list'], { kind: 'list' }],
    [['--help'], { kind: 'help' }],
    [['invite', email, '--role', 'analyst'], { kind: 'invite', email, role: 'analyst' }],
    [['invite', '--role', 'Læser', email], { kind: 'invite', email, role: 'reader' }],
    [['role', email, '--role=administrator'], { kind: 'role', email, role: 'admin' }],
    [['disable', email], { kind: 'disable', email }],
    [['enable', email], { kind: 'enable', email }],
    [['reset-password', email], { kind: 'reset-password', email }],
  ])('%j are understood', (argv, command) => {
    expect(parseUserCommand(argv)).toEqual({ ok: true, value: command })
  })

  it.each([
    [['fly'], 'Kommandoen »fly« findes ikke.'],
    [['invite'], 'Der mangler en e-mailadresse.'],
    [['disable'], 'Der mangler en e-mailadresse.'],
    [['invite', 'analytiker'], '»analytiker« er ikke en e-mailadresse.'],
    [['invite', email], 'Der mangler en rolle: --role analytiker'],
    [['role', email, '--role', 'chef'], 'Rollen »chef« findes ikke; skriv læser, analytiker'],
    [['list', '--all'], 'Der er et valg, som ikke kan bruges.'],
    [['list', 'x'], '»x« er for meget.'],
    [['disable', email, 'x'], '»x« er et ord for meget.'],
  ])('%j are refused: %s', (argv, message) => {
    expect(parseUserCommand(argv)).toEqual({ ok: false, error: expect.stringContaining(message) })
  })
})
