import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { limits } from './limits.ts'
import { type Cell, isBroken } from './row-source.ts'
import { type TestWorkbook, sheetBytes, workbookBytes } from './testing-workbook.ts'
import { openXlsx } from './xlsx-rows.ts'

function opened(
  bytes: Uint8Array,
  wanted: { sheet?: string; limits?: Partial<typeof limits> } = {},
) {
  return openXlsx(bytes, { sheet: wanted.sheet, limits: { ...limits, ...wanted.limits } })
}

function source(bytes: Uint8Array, wanted: Parameters<typeof opened>[1] = {}) {
  const result = opened(bytes, wanted)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const rowsOf = (bytes: Uint8Array, wanted: Parameters<typeof opened>[1] = {}) => [
  ...source(bytes, wanted).rows(),
]

/** The cells of one sheet whose rows are written as XML. */
function cellsOf(xml: string, workbook: Omit<TestWorkbook, 'sheets'> = {}): (readonly Cell[])[] {
  const bytes = workbookBytes({ ...workbook, sheets: [{ name: 'Ark1', xml }] })
  return rowsOf(bytes).map((row) => (isBroken(row) ? [row.broken] : row.cells))
}

describe('openXlsx', () => {
  it('gives texts, numbers and empty cells by the rows of the sheet', () => {
    expect(
      rowsOf(sheetBytes([['Område', '2019M03'], [], ['Herning', 3.4], [null, -1, 'Ærø & <Fanø>']])),
    ).toEqual([
      { cells: ['Område', '2019M03'], line: 1 },
      { cells: ['Herning', 3.4], line: 3 },
      { cells: [null, -1, 'Ærø & <Fanø>'], line: 4 },
    ])
  })

  it('can be gone through again', () => {
    const rows = source(sheetBytes([['a'], ['b']]))

    expect([...rows.rows()]).toEqual([...rows.rows()])
  })

  it('reads shared texts, plain and rich, without the reading aids', () => {
    const sharedStrings = `<si><t>Hele landet</t></si><si><r><t>Mænd</t></r><r><t xml:space="preserve"> i alt</t></r><rPh><t>aid</t></rPh></si><si/>`
    const xml =
      '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>99</v></c><c><v>1</v></c></row>'

    expect(cellsOf(xml, { sharedStrings })).toEqual([['Hele landet', 'Mænd i alt', null, null, 1]])
  })

  it('places cells by their address, and rows without a number after the one before', () => {
    const xml =
      '<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c r="A6"><v>3</v></c></row>'
    const rows = rowsOf(workbookBytes({ sheets: [{ name: 'Ark1', xml }] }))

    expect(rows).toEqual([
      { cells: [null, null, 1, 2], line: 5 },
      { cells: [3], line: 6 },
    ])
  })

  it.each([
    ['a truth value', '<c t="b"><v>1</v></c>', 'SAND'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['the saved result of a formula', '<c><f>SUM(A1:A9)</f><v>12.5</v></c>', 12.5],
    ['the saved text of a formula', '<c t="str"><f>A1</f><v>Herning</v></c>', 'Herning'],
    [
      'a formula without a saved result, which is not run',
      '<c><f>SUM(A1:A9)</f></c>',
      '=SUM(A1:A9)',
    ],
    [
      'a text that looks like a formula',
      `<c t="inlineStr"><is><t>=cmd|' /C calc'!A0</t></is></c>`,
      "=cmd|' /C calc'!A0",
    ],
    ['a number that Excel writes with all its digits', '<c><v>4.0999999999999996</v></c>', 4.1],
    ['a number with an exponent', '<c><v>1.2E-2</v></c>', 0.012],
    ['a date in text form', '<c t="d"><v>2019-03-01T00:00:00</v></c>', '2019-03-01'],
    [
      'a character that XML does not allow',
      '<c t="inlineStr"><is><t>a_x000D_b</t></is></c>',
      'a\rb',
    ],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', '<b>'],
  ])('reads %s', (_, cell, content) => {
    expect(cellsOf(`<row r="1">${cell}</row>`)).toEqual([[content]])
  })

  it.each([
    ['a built-in date', 14, '', '43525', '2019-03-01'],
    ['a built-in month', 17, '', '43525', '2019-03-01'],
    ['a day of which only the month is shown', 17, '', '43570', '2019-04-01'],
    ['a day of which only the year is shown', 168, 'yyyy;@', '43525', '2019'],
    ['a date with a time', 22, '', '43525.75', '2019-03-01T18:00:00'],
    [
      'a date that was worked out to a hair before midnight',
      14,
      '',
      '43524.99999999999',
      '2019-03-01',
    ],
    ['a format of its own', 164, 'mmm\\ yyyy', '43525', '2019-03-01'],
    ['a format with a language', 169, '[$-406]d. mmmm yyyy;@', '43525', '2019-03-01'],
    ['the first days of Excel', 14, '', '1', '1900-01-01'],
    ['a number with a word', 165, '0 &quot;dage&quot;', '43525', 43525],
    ['a number in red', 166, '[Red]0.0', '43525', 43525],
    ['a number in money', 170, '_-* #,##0\\ &quot;kr.&quot;_-;-* #,##0\\ _d', '43525', 43525],
    ['a number in a format that another program calls so', 171, 'Standard', '3.4', 3.4],
    ['a duration', 46, '', '1.5', 1.5],
    ['a duration in hours', 172, '[h]:mm', '1.5', 1.5],
    ['a built-in per cent', 9, '', '0.28999999999999998', '29 %'],
    ['a per cent with decimals', 173, '0.0%;[Red]-0.0%', '-3.4000000000000002E-2', '-3,4 %'],
    ['a number with the word for it', 174, '0.0\\%', '3.4', 3.4],
    ['a day that there is not', 14, '', '-5', -5],
  ])('shows a number as its format does: %s', (_, format, code, value, content) => {
    const styles = `<numFmts><numFmt numFmtId="${format}" formatCode="${code}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs>`

    expect(
      cellsOf(`<row r="1"><c s="1"><v>${value}</v></c><c s="0"><v>7</v></c></row>`, { styles }),
    ).toEqual([[content, 7]])
  })

  it('takes a formula whose text is empty for nothing', () => {
    const empty = '<c t="str"><f>IF(A9="","",A9)</f><v></v></c>'

    expect(cellsOf(`<row r="1">${empty}</row><row r="2">${empty}<c><v>1</v></c></row>`)).toEqual([
      [null, 1],
    ])
  })

  it('counts days from 1904 where the workbook does', () => {
    const workbook = {
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      properties: '<workbookPr date1904="1"/>',
    }

    expect(cellsOf('<row r="1"><c s="0"><v>42063</v></c></row>', workbook)).toEqual([
      ['2019-03-01'],
    ])
  })

  it('reads XML whose names have a prefix', () => {
    const sheet =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const bytes = workbookBytes({
      sheets: [{ name: 'Ark1' }],
      entries: { 'xl/worksheets/sheet1.xml': strToU8(sheet) },
    })

    expect(rowsOf(bytes)).toEqual([{ cells: [null, 7], line: 2 }])
  })

  it('finds the parts of a workbook where its lists say that they are', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const list = (kind: string, target: string) =>
      strToU8(
        `<Relationships><Relationship Id="a" Type="${type}/${kind}" Target="${target}"/></Relationships>`,
      )
    const bytes = zipSync({
      '_rels\\.rels': list('officeDocument', '/Content/Bog.xml'),
      'content\\bog.xml': strToU8(
        '<workbook><sheets><sheet name="Tal" r:id="a"/></sheets></workbook>',
      ),
      'content\\_rels\\bog.xml.rels': list('worksheet', '../Ark/./tal.xml'),
      'ark\\tal.xml': strToU8(
        '<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>',
      ),
    })

    expect(rowsOf(bytes)).toEqual([{ cells: [7], line: 1 }])
  })

  it('makes nothing of a million rows that have only a style', () => {
    const empty =
      '<row r="1" s="3" customFormat="1"><c r="A1" s="3"/><c r="XFD1" s="3"/></row>'.repeat(50_000)

    expect(cellsOf(`${empty}<row r="1000000"><c><v>1</v></c></row>`)).toEqual([[1]])
  })
})

describe('the sheets of a workbook', () => {
  const workbook = workbookBytes({
    sheets: [
      { name: 'Tom', rows: [] },
      { name: 'Gemt', rows: [['skjult']], state: 'hidden' },
      { name: 'Tal & mere', rows: [['første']] },
      { name: 'Tal 2', rows: [['andet']] },
    ],
  })

  it('reads the first visible one with content, and names all with content', () => {
    const first = source(workbook)

    expect(first.form).toEqual({
      kind: 'xlsx',
      sheet: 'Tal & mere',
      sheets: ['Gemt', 'Tal & mere', 'Tal 2'],
    })
    expect(first.others?.map(({ form }) => form.kind === 'xlsx' && form.sheet)).toEqual(['Tal 2'])
    expect([...first.rows()]).toEqual([{ cells: ['første'], line: 1 }])
  })

  it.each([
    ['Tal 2', 'andet'],
    ['Gemt', 'skjult'],
  ])('reads »%s« when it is asked for', (sheet, content) => {
    expect(rowsOf(workbook, { sheet })).toEqual([{ cells: [content], line: 1 }])
  })

  it.each(['Ukendt', 'Tom', '__proto__'])(
    'says which there are when »%s« is asked for',
    (sheet) => {
      const message = `Projektmappen har intet ark med indhold, der hedder »${sheet}«. Den har »Gemt«, »Tal & mere«, »Tal 2«.`

      expect(opened(workbook, { sheet })).toEqual({
        ok: false,
        error: { kind: 'no-such-sheet', message },
      })
    },
  )

  it('says that there is no content', () => {
    expect(opened(sheetBytes([]))).toEqual({
      ok: false,
      error: { kind: 'empty', message: 'Projektmappen har ingen ark med indhold.' },
    })
  })
})

describe('a file that is no sound workbook', () => {
  const whole = sheetBytes([['Herning', 3.4]])

  it('is refused wherever it is cut off', () => {
    for (let length = 1; length < whole.length; length += 7) {
      expect(opened(whole.subarray(0, length))).toMatchObject({
        ok: false,
        error: { kind: 'damaged' },
      })
    }
  })

  it('is refused or read, but never throws, whichever of its bytes is another', () => {
    for (let index = 0; index < whole.length; index += 3) {
      const bytes = Uint8Array.from(whole)
      bytes[index] = (bytes[index] ?? 0) ^ 0xff
      const result = opened(bytes)

      expect(
        result.ok ? [...result.value.rows()].length : result.error.message.length,
      ).toBeGreaterThan(-1)
    }
  })

  it.each([
    [
      'a part that is no XML',
      { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row') },
    ],
    [
      'bytes that are no UTF-8',
      { 'xl/worksheets/sheet1.xml': Uint8Array.of(60, 97, 62, 0xff, 0xfe) },
    ],
    ['no list of its sheets', { 'xl/_rels/workbook.xml.rels': strToU8('') }],
  ])('is refused for %s', (_, entries) => {
    const result = opened(workbookBytes({ sheets: [{ name: 'Ark1', rows: [['a']] }], entries }))

    expect(result).toMatchObject({ ok: false, error: { kind: 'damaged' } })
  })

  it('says that it is protected by a password', () => {
    const bytes = Uint8Array.from(whole)
    const entry = Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    bytes[entry + 8] = (bytes[entry + 8] ?? 0) | 1

    expect(opened(bytes)).toMatchObject({ ok: false, error: { kind: 'encrypted' } })
  })

  it.each([
    ['xl/workbook.bin', 'Filen er en binær Excel-projektmappe (.xlsb).'],
    ['word/document.xml', 'Filen er et Word-dokument.'],
    ['content.xml', 'Filen er et OpenDocument-dokument (.ods).'],
    ['tal.csv', 'Filen er en zip-fil og ikke en Excel-projektmappe.'],
    ['constructor', 'Filen er en zip-fil og ikke en Excel-projektmappe.'],
  ])('says what a zip file with %s is', (name, begin) => {
    const result = opened(zipSync(Object.fromEntries([[name, strToU8('a')]])))

    expect(result).toMatchObject({ ok: false, error: { kind: 'not-text' } })
    expect(!result.ok && result.error.message).toContain(begin)
  })

  it('does not unfold the entities of a document type', () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]><worksheet><sheetData><row r="1"><c t="str"><v>&c;</v></c></row></sheetData></worksheet>'
    const bytes = workbookBytes({
      sheets: [{ name: 'Ark1' }],
      entries: { 'xl/worksheets/sheet1.xml': strToU8(bomb) },
    })

    expect(rowsOf(bytes)).toEqual([{ cells: ['&c;'], line: 1 }])
  })
})

describe('the limits of a workbook', () => {
  const megabyte = 1 << 20
  const spaces = new Uint8Array(12 * megabyte).fill(32)

  it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml'])(
    'stops a bomb in %s while it unfolds',
    (name) => {
      const bytes = workbookBytes({
        sheets: [{ name: 'Ark1', rows: [['a']] }],
        entries: { [name]: spaces },
      })
      const result = opened(bytes, { limits: { expandedBytes: 8 * megabyte } })

      expect(bytes.length).toBeLessThan(20_000)
      expect(result).toMatchObject({ ok: false, error: { kind: 'too-large' } })
      expect(!result.ok && result.error.message).toContain('(over 8 MB)')
    },
  )

  it('counts what really unfolds, whatever the archive says of it', () => {
    const bytes = workbookBytes({
      sheets: [{ name: 'Ark1', rows: [['a']] }],
      entries: { 'xl/worksheets/sheet1.xml': spaces },
    })
    const buffer = Buffer.from(bytes)
    const said = Buffer.alloc(4)
    said.writeUInt32LE(spaces.length)
    for (let at = buffer.indexOf(said); at !== -1; at = buffer.indexOf(said))
      buffer.writeUInt32LE(10, at)
    const result = opened(Uint8Array.from(buffer), { limits: { expandedBytes: 8 * megabyte } })

    expect(result).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  })

  it('leaves alone what is not read', () => {
    const bytes = workbookBytes({
      sheets: [{ name: 'Ark1', rows: [['a']] }],
      entries: { 'xl/media/picture.bin': spaces },
    })

    expect(rowsOf(bytes, { limits: { expandedBytes: megabyte } })).toEqual([
      { cells: ['a'], line: 1 },
    ])
  })

  it('refuses more parts than any workbook has', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`a${index}`, new Uint8Array()]),
    )

    expect(opened(zipSync(entries, { level: 0 }))).toMatchObject({
      ok: false,
      error: { kind: 'too-large' },
    })
  })

  it('gives up on a text that never ends', () => {
    const xml = `<worksheet><sheetData><row r="1"><c><v>${'1'.repeat(24 * megabyte)}`
    const bytes = workbookBytes({
      sheets: [{ name: 'Ark1' }],
      entries: { 'xl/worksheets/sheet1.xml': strToU8(xml) },
    })

    expect(opened(bytes)).toMatchObject({ ok: false, error: { kind: 'damaged' } })
  })

  it.each([
    ['too many columns', 'AAA1', '<v>1</v>', 'der er flere end 300 kolonner'],
    ['too long a text', 'A1', `<v>${'x'.repeat(51)}</v>`, 'et felt er længere end 50 tegn'],
  ])('reports a row with %s and reads the next', (_, address, content, broken) => {
    const xml = `<row r="1"><c r="${address}" t="str">${content}</c></row><row r="2"><c><v>2</v></c></row>`
    const bytes = workbookBytes({ sheets: [{ name: 'Ark1', xml }] })

    expect(rowsOf(bytes, { limits: { columns: 300, cellLength: 50 } })).toEqual([
      { line: 1, broken, tooLong: true },
      { cells: [2], line: 2 },
    ])
  })

  it('stops after so many rows, and says so', () => {
    expect(rowsOf(sheetBytes([['a'], ['b'], ['c'], ['d']]), { limits: { rows: 2 } })).toEqual([
      { cells: ['a'], line: 1 },
      { cells: ['b'], line: 2 },
      { line: 3, broken: 'der er flere end 2 rækker', tooLong: true },
    ])
  })
})
