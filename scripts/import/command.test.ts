import { describe, expect, it } from 'vitest'
import { help, parseCommand } from './command.ts'

const today = '2019-11-20'

describe('parseCommand', () => {
  it('takes one file, published today as new figures, when nothing else is said', () => {
    expect(parseCommand(['tal.csv'], today)).toEqual({
      ok: true,
      value: {
        files: ['tal.csv'],
        publishedOn: today,
        title: null,
        source: null,
        reason: 'new',
        note: null,
        simulated: false,
        dryRun: false,
      },
    })
  })

  it('takes every option, before or after the files', () => {
    const words =
      '--published-on 2019-06-04 --title Referat a.csv --source=Udvalget --reason efterregistrering b.csv --note Sen --simulated --dry-run'

    expect(parseCommand(words.split(' '), today)).toEqual({
      ok: true,
      value: {
        files: ['a.csv', 'b.csv'],
        publishedOn: '2019-06-04',
        title: 'Referat',
        source: 'Udvalget',
        reason: 'late-registration',
        note: 'Sen',
        simulated: true,
        dryRun: true,
      },
    })
  })

  it('asks for help before anything else', () => {
    expect(parseCommand(['--help', '--published-on', 'x'], today)).toEqual({
      ok: true,
      value: 'help',
    })
  })

  it.each([
    ['no file', [], 'Der mangler en fil at indlæse.'],
    ['an unknown option', ['tal.csv', '--fart'], 'Valget --fart findes ikke.'],
    [
      'an option without its value',
      ['tal.csv', '--title'],
      'Valget --title er ikke brugt rigtigt.',
    ],
    [
      'a value that looks like an option',
      ['tal.csv', '--title', '--dry-run'],
      'Valget --title er ikke brugt rigtigt.',
    ],
    [
      'a day that is not',
      ['tal.csv', '--published-on', '2019-02-30'],
      '"2019-02-30" er ikke en dato; skriv den som 2019-06-04.',
    ],
    [
      'an unknown reason',
      ['tal.csv', '--reason', 'måske'],
      'Grunden "måske" findes ikke; vælg ny, efterregistrering, revision, rettelse.',
    ],
  ])('refuses %s', (_, words, error) => {
    expect(parseCommand(words, today)).toEqual({ ok: false, error })
  })

  it('explains every option that it takes', () => {
    const options = '--published-on --title --source --reason --note --simulated --dry-run --help'

    expect(options.split(' ').filter((option) => !help.includes(option))).toEqual([])
  })
})
