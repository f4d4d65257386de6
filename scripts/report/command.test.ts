import { describe, expect, it } from 'vitest'
import { help, parseReportCommand } from './command.ts'

const words = (text: string): string[] => text.split(' ')

describe('parseReportCommand', () => {
  it('takes a report and the files it is to be saved as', () => {
    expect(parseReportCommand(words('juni-2019 --pdf ud.pdf --docx ud.docx'))).toEqual({
      ok: true,
      value: { kind: 'print', id: 'juni-2019', pdf: 'ud.pdf', docx: 'ud.docx', server: null },
    })
  })

  it('takes the address of a running server', () => {
    const command = parseReportCommand(words('juni --pdf ud.pdf --server https://tal.kommune.dk'))

    expect(command).toMatchObject({ value: { server: 'https://tal.kommune.dk', docx: null } })
  })

  it.each([
    ['no report', '--pdf ud.pdf', 'Skriv, hvilken rapport det er: det sidste i dens adresse.'],
    [
      'no file',
      'juni',
      'Skriv, hvad rapporten skal gemmes som: --pdf FIL.pdf, --docx FIL.docx eller begge.',
    ],
    ['two reports', 'juni juli --pdf ud.pdf', '»juli« er et ord for meget.'],
    [
      'what cannot be a name',
      '../juni --pdf ud.pdf',
      '»../juni« kan ikke være navnet på en rapport.',
    ],
    [
      'a server without an address',
      'juni --pdf ud.pdf --server tal',
      '»tal« er ikke en adresse, der begynder med http:// eller https://.',
    ],
    ['an unknown option', 'juni --png ud.png', 'Valget --png findes ikke.'],
  ])('refuses %s', (_, text, error) => {
    expect(parseReportCommand(words(text))).toEqual({ ok: false, error })
  })

  it('explains every option that it takes', () => {
    for (const option of ['--pdf', '--docx', '--server', '--help']) expect(help).toContain(option)
  })
})
