import { type FileForm, type Result, failed, ok } from '@noegletal/domain'
import type { FileFault } from './file-fault.ts'
import { nestingOf } from './json-nesting.ts'
import { readJsonStat } from './json-stat.ts'
import { readJsonTable } from './json-table.ts'
import { quoted } from '../problem.ts'
import { type JsonTable, membersOf, textOf } from './json-value.ts'
import type { Limits } from './limits.ts'
import type { BrokenRow, Cell, RowSource, TableRow } from './row-source.ts'

/**
 * Opens a JSON reply of one of the sources: jobindsats.dk (v2, v3), JSON-stat, or a list of objects. The lines are those
 * that the reply would have as a CSV file: the headings are line 1, and the first record (of JSON-stat the first value) is
 * line 2. Names in the file are never used as names of properties, so `__proto__` is one among others.
 */
export function openJson(bytes: Uint8Array, limits: Limits): Result<RowSource, FileFault> {
  const nested = nestingFault(bytes, limits)
  if (nested !== null) return failed(nested)
  const parsed = parse(bytes)
  if (!parsed.ok) return parsed
  const table = readJsonStat(parsed.value) ?? readJsonTable(parsed.value)
  if (table === null) return failed(refusalIn(parsed.value) ?? noTable)
  if (!table.ok) return table
  const fault = limitFault(table.value, limits)
  if (fault !== null) return failed(fault)

  const form: FileForm = { kind: 'json', ...table.value.form }
  return ok({ form, rows: () => rowsOf(table.value, limits) })
}

/** No source's reply is deeper than a handful; besides the rows there are few lists and objects. */
const deepestTable = 40
const besidesRows = 100_000

function nestingFault(bytes: Uint8Array, { rows }: Limits): FileFault | null {
  const { depth, containers } = nestingOf(bytes)
  if (depth > deepestTable) return noFlatTable
  return containers > rows + besidesRows ? tooLarge(`flere end ${rows} rækker`) : null
}

const noFlatTable: FileFault = {
  kind: 'damaged',
  message: `Filen er JSON med lister inden i hinanden i mere end ${deepestTable} lag, og det er ingen tabel.`,
}

function parse(bytes: Uint8Array): Result<unknown, FileFault> {
  try {
    // The decoder leaves out a byte order mark, with which jobindsats.dk begins.
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (fault) {
    return failed(fault instanceof SyntaxError ? brokenJson(fault) : brokenEncoding)
  }
}

function* rowsOf(table: JsonTable, limits: Limits): Generator<TableRow | BrokenRow> {
  let line = 1
  yield { cells: table.headings, line }
  for (const record of table.records()) {
    line += 1
    if ('broken' in record) yield { line, broken: record.broken }
    else if (record.some((cell) => isTooLong(cell, limits))) yield tooLong(line, limits)
    else if (record.some((cell) => cell !== null && cell !== '')) yield { cells: record, line }
  }
}

function isTooLong(cell: Cell, { cellLength }: Limits): boolean {
  return typeof cell === 'string' && cell.length > cellLength
}

function tooLong(line: number, { cellLength }: Limits): BrokenRow {
  return { line, broken: `et felt er længere end ${cellLength} tegn`, tooLong: true }
}

function limitFault({ headings, size }: JsonTable, { columns, rows }: Limits): FileFault | null {
  if (headings.length > columns) return tooLarge(`flere end ${columns} kolonner`)
  return size > rows ? tooLarge(`flere end ${rows} rækker`) : null
}

function tooLarge(what: string): FileFault {
  return { kind: 'too-large', message: `Filen har ${what}. Del den i flere filer.` }
}

const noTable: FileFault = {
  kind: 'no-table',
  message:
    'Filen er JSON, men ikke en tabel, som kan læses: forventede et svar fra jobindsats.dk (»Variables« og »Data« eller »columns« og »rows«), JSON-stat eller en liste af rækker.',
}

/** What a source answers when it does not give the figures, kept as if it were they. */
function refusalIn(root: unknown): FileFault | null {
  const members = membersOf(root)
  const said = ['message', 'Message', 'detail'].map((name) => textOf(members?.get(name)))
  const text = said.find((one) => one !== null)
  if (text === undefined || text === null) return null
  const message = `Filen er ikke en tabel, men kildens besked om, at den ikke kunne give tallene: ${quoted(text)}`
  return { kind: 'no-table', message }
}

const brokenEncoding: FileFault = {
  kind: 'broken-encoding',
  message: 'Filen er JSON, men ikke i tegnsættet UTF-8. Hent den igen, eller gem den som UTF-8.',
}

function brokenJson({ message }: SyntaxError): FileFault {
  const line = /\(line (\d+) /.exec(message)?.[1]
  const place = line === undefined ? '' : ` (linje ${line})`
  return {
    kind: 'damaged',
    message: `Filen begynder som JSON, men er ikke hel${place}. Hent den igen; måske blev hentningen afbrudt.`,
  }
}
