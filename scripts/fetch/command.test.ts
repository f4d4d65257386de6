import { describe, expect, it } from 'vitest'
import { parseFetchCommand } from './command.ts'
import { help } from './help.ts'

const words = (text: string): string[] => text.split(' ')

describe('parseFetchCommand', () => {
  it('takes a table of Statistikbanken with its variables', () => {
    const text =
      'statbank AUP01 --variable OMRÅDE=657,000 --variable TID=latest:14 --variable OMRÅDE=661 --dry-run'

    expect(parseFetchCommand(words(text))).toMatchObject({
      ok: true,
      value: {
        kind: 'fetch',
        order: {
          source: 'statbank',
          table: 'AUP01',
          variables: { OMRÅDE: ['657', '000', '661'], TID: ['latest:14'] },
          lang: 'da',
        },
        dryRun: true,
        json: false,
      },
    })
  })

  it('takes a table of jobindsats.dk, for all areas and the newest 14 months when nothing else is said', () => {
    expect(parseFetchCommand(['jobindsats', 'y07a02'])).toMatchObject({
      value: {
        order: {
          source: 'jobindsats',
          table: 'y07a02',
          version: 'v3',
          areas: ['*'],
          granularity: 'M',
          period: 'latest:14',
          variables: {},
        },
      },
    })
  })

  it('takes areas, period, and what is said of the import', () => {
    const argv = [
      'jobindsats',
      'y07a02',
      '--area',
      'Herning',
      '--area',
      'Hele landet',
      '--period',
      '2019M09,2019M10',
      '--version',
      'v2',
      '--yes=jump',
      '--note',
      'Sen',
    ]

    expect(parseFetchCommand(argv)).toMatchObject({
      value: {
        order: { areas: ['Herning', 'Hele landet'], period: '2019M09,2019M10', version: 'v2' },
        options: { accepted: ['jump'], note: 'Sen' },
      },
    })
  })

  it.each([
    ['no source', [], 'Skriv, hvor der skal hentes fra: statbank eller jobindsats.'],
    ['no table', ['statbank'], 'Skriv én tabel, fx AUP01 eller y07a02.'],
    [
      'a variable without values',
      ['statbank', 'AUP01', '--variable', 'TID'],
      '"TID" er ikke en variabel med værdier; skriv den som OMRÅDE=657,000.',
    ],
    [
      'a period that is none',
      ['jobindsats', 'y07a02', '--period', 'sidste'],
      'Valget period kan ikke bruges: Skriv latest:14 eller perioder som 2019M09,2019M10',
    ],
    [
      'a key on the command line',
      ['jobindsats', 'y07a02', '--token', 'x'],
      'Valget --token findes ikke.',
    ],
  ])('refuses %s', (_, argv, error) => {
    expect(parseFetchCommand(argv)).toEqual({ ok: false, error })
  })

  it('explains every option that it takes', () => {
    const options =
      '--variable --lang --area --period --granularity --version --published-on --title --source --reason --note --dry-run --yes --json --simulated --help'

    expect(words(options).filter((option) => !help.includes(option))).toEqual([])
  })
})
