import { type Result, failed, ok } from '@noegletal/domain'
import type { FileFault } from './file-fault.ts'
import type { Limits } from './limits.ts'
import { encryptedWorkbook } from './older-workbook.ts'
import type { BrokenRow, RowSource, TableRow } from './row-source.ts'
import { sheetRows } from './xlsx-sheet.ts'
import { type Sheet, type Workbook, isXmlPart, readWorkbook } from './xlsx-workbook.ts'
import {
  DamagedZip,
  EncryptedZip,
  TooMuchUnfolded,
  type ZipEntry,
  budgetOf,
  countBytes,
  zipEntries,
} from './zip-entries.ts'

/** Which sheet of a workbook is read (the first with content unless one is named, then the `others`), and how much of it. */
export type WantedSheet = { readonly sheet?: string | undefined; readonly limits: Limits }

/**
 * Opens a workbook (.xlsx). It is unfolded once only to count the bytes, before anything is made of them; its own word for
 * its size is not believed. Hidden sheets are read only when they are named, or when there are no others.
 */
export function openXlsx(bytes: Uint8Array, wanted: WantedSheet): Result<RowSource, FileFault> {
  try {
    return open(bytes, wanted)
  } catch (cause) {
    const fault = faultOf(cause)
    if (fault === null) throw cause
    return failed(fault)
  }
}

function open(
  bytes: Uint8Array,
  { sheet: name, limits }: WantedSheet,
): Result<RowSource, FileFault> {
  const entries = zipEntries(bytes)
  countUnfolded(entries, limits)
  const workbook = readWorkbook(entries)
  if (workbook === null) return failed(noWorkbook(entries))

  const readings = workbook.sheets.map((sheet) => ({ workbook, sheet, limits }))
  const filled = readings.filter((reading) => hasContent(sheetRows(reading)))
  const sheets = filled.map(({ sheet }) => sheet)
  const chosen = choose(sheets, name)
  if (!chosen.ok) return chosen

  const sourceOf = (sheet: Sheet): RowSource => ({
    form: { kind: 'xlsx', sheet: sheet.name, sheets: sheets.map((one) => one.name) },
    rows: () => limitedRows({ workbook, sheet, limits }),
  })
  const others = sheets.filter((sheet) => !sheet.isHidden && sheet !== chosen.value)
  return ok({
    ...sourceOf(chosen.value),
    ...(name === undefined && { others: others.map(sourceOf) }),
  })
}

function countUnfolded(entries: ReadonlyMap<string, ZipEntry>, { expandedBytes }: Limits): void {
  const budget = budgetOf(expandedBytes)
  for (const [key, entry] of entries) {
    if (isXmlPart(key)) countBytes(entry, budget)
  }
}

function hasContent(rows: Iterable<TableRow | BrokenRow>): boolean {
  for (const row of rows) return row.line > 0
  return false
}

function choose(filled: readonly Sheet[], name: string | undefined): Result<Sheet, FileFault> {
  const first = filled.find(({ isHidden }) => !isHidden) ?? filled[0]
  if (first === undefined) return failed(noContent)
  if (name === undefined) return ok(first)
  const named = filled.find((sheet) => sheet.name === name)
  return named === undefined ? failed(noSuchSheet(name, filled)) : ok(named)
}

type Reading = { readonly workbook: Workbook; readonly sheet: Sheet; readonly limits: Limits }

/** The rows as far as they can be read; what ends them too early is told in a last, broken one. */
function* limitedRows(reading: Reading): Generator<TableRow | BrokenRow> {
  const { limits } = reading
  let rows = 0
  let line = 0
  try {
    for (const row of sheetRows(reading)) {
      line = row.line
      rows += 1
      if (rows > limits.rows) {
        yield { line, broken: `der er flere end ${limits.rows} rækker`, tooLong: true }
        return
      }
      yield row
    }
  } catch (cause) {
    if (faultOf(cause) === null) throw cause
    yield { line: line + 1, broken: 'resten af arket er beskadiget og kan ikke læses' }
  }
}

function faultOf(cause: unknown): FileFault | null {
  if (cause instanceof DamagedZip) return damaged
  if (cause instanceof EncryptedZip) return encryptedWorkbook
  return cause instanceof TooMuchUnfolded ? tooLarge(cause.message) : null
}

function tooLarge(limit: string): FileFault {
  const message = `Projektmappen er meget stor, når den er pakket ud (${limit}), og er ikke læst. Gem det ark, der skal bruges, som CSV.`
  return { kind: 'too-large', message }
}

const damaged: FileFault = {
  kind: 'damaged',
  message:
    'Projektmappen er beskadiget eller kun hentet halvt og kan ikke læses. Hent den igen, eller åbn den i Excel, og gem den på ny.',
}

const noContent: FileFault = { kind: 'empty', message: 'Projektmappen har ingen ark med indhold.' }

function noSuchSheet(name: string, filled: readonly Sheet[]): FileFault {
  const names = filled.map((sheet) => `»${sheet.name}«`).join(', ')
  const message = `Projektmappen har intet ark med indhold, der hedder »${name}«. Den har ${names}.`
  return { kind: 'no-such-sheet', message }
}

/** Other zip files, by an entry that only they have. */
const otherKinds: readonly { readonly entry: RegExp; readonly message: string }[] = [
  {
    entry: /^xl\/workbook[.]bin$/,
    message: 'Filen er en binær Excel-projektmappe (.xlsb). Gem den som .xlsx, og prøv igen.',
  },
  {
    entry: /^word\//,
    message: 'Filen er et Word-dokument. Gem tabellen i et regneark (.xlsx), og prøv igen.',
  },
  {
    entry: /^(?:content[.]xml|meta-inf\/manifest[.]xml)$/,
    message: 'Filen er et OpenDocument-dokument (.ods). Gem den som .xlsx, og prøv igen.',
  },
]

function noWorkbook(entries: ReadonlyMap<string, ZipEntry>): FileFault {
  const names = [...entries.keys()]
  const other = otherKinds.find(({ entry }) => names.some((name) => entry.test(name)))
  const message =
    other?.message ??
    'Filen er en zip-fil og ikke en Excel-projektmappe. Pak den ud, og vælg den fil, der har tallene.'
  return { kind: 'not-text', message }
}
