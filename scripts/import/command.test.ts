import { describe, expect, it } from 'vitest'
import { parseCommand } from './command.ts'
import { help } from './help.ts'

const nothingSaid = {
  publishedOn: null,
  title: null,
  source: null,
  reason: 'new',
  note: null,
  simulated: false,
  partial: false,
  tableId: null,
  sheet: null,
  mappingFile: null,
  accepted: [],
}

describe('parseCommand', () => {
  it('takes one file, published today as new figures, when nothing else is said', () => {
    expect(parseCommand(['tal.csv'])).toEqual({
      ok: true,
      value: {
        kind: 'import',
        files: ['tal.csv'],
        options: nothingSaid,
        dryRun: false,
        json: false,
      },
    })
  })

  it('takes every option, before or after the files', () => {
    const words =
      '--published-on 2019-06-04 --title Referat a.csv --source=Udvalget --reason efterregistrering b.csv ' +
      '--note Sen --simulated --partial --dry-run --json --table AUP01 --sheet Ark1 --mapping m.json --yes'

    expect(parseCommand(words.split(' '))).toEqual({
      ok: true,
      value: {
        kind: 'import',
        files: ['a.csv', 'b.csv'],
        options: {
          publishedOn: '2019-06-04',
          title: 'Referat',
          source: 'Udvalget',
          reason: 'late-registration',
          note: 'Sen',
          simulated: true,
          partial: true,
          tableId: 'AUP01',
          sheet: 'Ark1',
          mappingFile: 'm.json',
          accepted: 'all',
        },
        dryRun: true,
        json: true,
      },
    })
  })

  it('takes the kinds of warnings that are acknowledged', () => {
    expect(parseCommand(['tal.csv', '--yes=jump,missing-period'])).toMatchObject({
      value: { options: { accepted: ['jump', 'missing-period'] } },
    })
  })

  it('takes a folder to watch', () => {
    expect(parseCommand(['--watch', 'ind', '--yes'])).toEqual({
      ok: true,
      value: {
        kind: 'watch',
        directory: 'ind',
        options: { ...nothingSaid, accepted: 'all' },
        json: false,
      },
    })
  })

  it('takes the number of an import to undo', () => {
    expect(parseCommand(['undo', '12', '--note', 'Forkert fil'])).toEqual({
      ok: true,
      value: { kind: 'undo', importId: 12, note: 'Forkert fil', accepted: false, dryRun: false },
    })
  })

  it('asks for help before anything else', () => {
    expect(parseCommand(['--help', '--published-on', 'x'])).toEqual({
      ok: true,
      value: { kind: 'help' },
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
    [
      'an unknown kind of warning',
      ['tal.csv', '--yes=hop'],
      'Advarslen "hop" findes ikke; vælg blandt jump, suspected-unit, missing-period, many-withdrawn, older-than-published, future-period, odd-number, renamed-column, unknown-column.',
    ],
    [
      'files beside a folder to watch',
      ['tal.csv', '--watch', 'ind'],
      'Skriv enten filer eller --watch MAPPE, ikke begge dele.',
    ],
    [
      'a dry run that watches',
      ['--watch', 'ind', '--dry-run'],
      '--watch kan ikke bruges sammen med --dry-run.',
    ],
    [
      'an undo without a number',
      ['undo', 'alt'],
      'Skriv nummeret på den indlæsning, der skal fortrydes: undo 12',
    ],
  ])('refuses %s', (_, words, error) => {
    expect(parseCommand(words)).toEqual({ ok: false, error })
  })

  it('explains every option that it takes', () => {
    const options =
      '--published-on --title --source --reason --note --simulated --dry-run --yes --json --partial --table --sheet --mapping --watch --help'

    expect(options.split(' ').filter((option) => !help.includes(option))).toEqual([])
  })
})
