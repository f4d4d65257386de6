import { describe, expect, it } from 'vitest'
import { bytesOf } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import { type TestSheet, sheetBytes, workbookBytes } from '../files/testing-workbook.ts'
import { leftMargins, withoutMargin } from './left-margin.ts'
import { findTable } from './recognise.ts'
import { axesOf, layoutOf, utf8 } from './testing-layout.ts'

const words: TestSheet = { name: 'Læs mig', rows: [['Om tallene'], ['Hentet 1. maj 2019']] }
const figures: TestSheet = {
  name: 'Data',
  rows: [
    ['nøgletal', 'område', 'periode', 'værdi'],
    ['Bruttoledighed', 'Herning', '2019M03', 3.4],
  ],
}

function sheetWithTable(sheets: readonly TestSheet[], named?: string): unknown {
  const opened = openFile(bytesOf(workbookBytes({ sheets })), { sheet: named })
  if (!opened.ok) throw new Error(opened.error.message)
  const found = findTable(opened.value, null)
  return found.ok ? found.value.source.form : found.error.kind
}

describe('the table of a workbook', () => {
  it('is found behind a sheet of explanations', () => {
    expect(sheetWithTable([words, figures])).toEqual({
      kind: 'xlsx',
      sheet: 'Data',
      sheets: ['Læs mig', 'Data'],
    })
  })

  it('is not looked for in hidden sheets, nor when a sheet is named', () => {
    expect(sheetWithTable([words, { ...figures, state: 'hidden' }])).toBe('no-table')
    expect(sheetWithTable([words, figures], 'Læs mig')).toBe('no-table')
  })
})

describe('a table that begins in another column than the first', () => {
  it('is the same table, in a sheet', () => {
    const read = layoutOf(
      sheetBytes([
        [],
        [null, 'Ledige i pct. af arbejdsstyrken efter område og tid'],
        [null, 'Enhed: Pct.'],
        [null, null, '2019M01', '2019M02'],
        [null, 'Herning', 3.4, 3.5],
      ]),
    )

    expect(axesOf(read)).toEqual({ område: ['Herning'], tid: ['2019M01', '2019M02'] })
    expect(read.figures).toEqual(['Herning | 2019M01 = 3.4', 'Herning | 2019M02 = 3.5'])
  })

  it('has what stands beside it further down as a remark', () => {
    const row = { cells: [null, 'Herning', 3.4], line: 1 }
    const [margin = 0] = leftMargins([row])
    const rows = [row, { cells: ['Kilde: jobindsats.dk'], line: 300 }]

    expect([...withoutMargin(rows, margin)]).toEqual([
      { cells: ['Herning', 3.4], line: 1 },
      { cells: ['Kilde: jobindsats.dk'], line: 300 },
    ])
  })

  it('may have its title further to the left', () => {
    const read = layoutOf(
      sheetBytes([
        ['Herning Kommune, budgetopfølgning'],
        [],
        [null, 'Antal fuldtidspersoner', 'B2019', 'FVR 3103 2019'],
        [null, 'Kontanthjælp', 825, 844],
      ]),
    )

    expect(read.shape).toMatchObject({
      dialect: 'budget',
      title: 'Herning Kommune, budgetopfølgning, forventet regnskab pr. 31. marts 2019',
    })
    expect(read.figures).toEqual(['Kontanthjælp | 2019 = 825', 'Kontanthjælp | 2019 = 844'])
  })

  it('is the same table, in a text', () => {
    const text = ';;nøgletal;område;periode;værdi\n;;Bruttoledighed;Herning;2019M03;3,4\n'

    expect(layoutOf(utf8(text)).figures).toEqual(['Bruttoledighed | Herning | 2019M03 = 3,4'])
  })
})

describe('a table whose headings are dates that are shown as numbers', () => {
  it('says how to show them', () => {
    const opened = openFile(
      bytesOf(
        sheetBytes([
          ['Område', 43466, 43497],
          ['Herning', 3.4, 3.5],
        ]),
      ),
    )
    if (!opened.ok) throw new Error(opened.error.message)

    expect(findTable(opened.value, null)).toEqual({
      ok: false,
      error: {
        kind: 'no-table',
        message:
          'Der er ingen tabel i filen, som kan læses. Linje 1 har tal som 43466, som er Excels tal for 1. januar 2019: Vis cellerne som datoer, og gem filen igen.',
      },
    })
  })
})

describe('the long layout in a workbook', () => {
  it('may have an empty value in the last column, which a sheet leaves out', () => {
    const read = layoutOf(
      sheetBytes([
        ['nøgletal', 'område', 'periode', 'værdi'],
        ['Bruttoledighed', 'Herning', '2019M03'],
      ]),
    )

    expect(read.figures).toEqual(['Bruttoledighed | Herning | 2019M03 = null'])
  })
})
