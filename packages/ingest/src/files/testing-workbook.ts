import { strToU8, zipSync } from 'fflate'
import type { Cell } from './row-source.ts'

/** A sheet for a test: rows from row 1, or the XML of its `sheetData`. */
export type TestSheet = {
  readonly name: string
  readonly rows?: readonly (readonly Cell[])[]
  readonly xml?: string
  readonly state?: 'hidden' | 'veryHidden'
}

export type TestWorkbook = {
  readonly sheets: readonly TestSheet[]
  /** The XML inside `sst`, `workbookPr` and `styleSheet`. */
  readonly sharedStrings?: string
  readonly properties?: string
  readonly styles?: string
  /** More entries of the archive, or others in place of the usual ones. */
  readonly entries?: Readonly<Record<string, Uint8Array>>
}

/** The bytes of a small workbook, put together by hand; texts stand in their cells. */
export function workbookBytes(workbook: TestWorkbook): Uint8Array {
  const { sheets, sharedStrings = '', styles = '' } = workbook
  const parts = Object.fromEntries(
    sheets.map((sheet, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      strToU8(
        `<worksheet><sheetData>${sheet.xml ?? rowsXml(sheet.rows ?? [])}</sheetData></worksheet>`,
      ),
    ]),
  )
  return zipSync({
    'xl/workbook.xml': strToU8(workbookXml(workbook)),
    'xl/_rels/workbook.xml.rels': strToU8(relationsXml(sheets.length)),
    'xl/sharedStrings.xml': strToU8(`<sst>${sharedStrings}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    ...parts,
    ...workbook.entries,
  })
}

/** The bytes of a workbook with one sheet. */
export function sheetBytes(rows: readonly (readonly Cell[])[], name = 'Ark1'): Uint8Array {
  return workbookBytes({ sheets: [{ name, rows }] })
}

function workbookXml({ sheets, properties = '' }: TestWorkbook): string {
  const listed = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><workbook>${properties}<sheets>${listed.join('')}</sheets></workbook>`
}

function relationsXml(sheets: number): string {
  const relations = Array.from({ length: sheets }, (_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  )
  relations.push(relation('rId101', 'sharedStrings', 'sharedStrings.xml'))
  relations.push(relation('rId102', 'styles', '/xl/styles.xml'))
  return `<Relationships>${relations.join('')}</Relationships>`
}

function relation(id: string, kind: string, target: string): string {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
}

function rowsXml(rows: readonly (readonly Cell[])[]): string {
  return rows
    .map(
      (cells, index) =>
        `<row r="${index + 1}">${cells.map((cell) => cellXml(cell)).join('')}</row>`,
    )
    .join('')
}

/** Without an address, so that a cell stands after the one before it. */
function cellXml(cell: Cell): string {
  if (cell === null) return '<c s="1"/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
