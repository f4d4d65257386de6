import { type Result, failed, ok } from '@noegletal/domain'
import type { FileFault } from '../files/file-fault.ts'
import { foldName } from '../cells/folded-name.ts'
import { quoted } from '../problem.ts'

/** The columns of the long layout, one figure a line. `areaCode` may stand instead of or beside `area`. */
export type LongColumn =
  | 'indicator'
  | 'areaCode'
  | 'area'
  | 'period'
  | 'value'
  | 'category'
  | 'status'
  | 'note'

type Place = { readonly index: number; readonly heading: string }

/** Where each column of the long layout stands in a file. */
export type LongLayout = {
  readonly places: ReadonlyMap<LongColumn, Place>
  /** How many cells a full line has; empty headings at the end do not count. */
  readonly width: number
  /** How many cells the heading line has, empty ones included. */
  readonly headingCells: number
  /** How many cells a line must have for every column that is required. */
  readonly requiredWidth: number
  /** Headings that mean nothing here; their cells are not read. */
  readonly unknown: readonly string[]
}

/**
 * Finds the columns in the heading line `nøgletal;område;periode;værdi[;kategori;status;note]`: in any order, case and
 * spacing, also written `noegletal`, `omraade`, `vaerdi`. Fails when one is missing or stands twice.
 */
export function recogniseLongLayout(
  headings: readonly string[],
  line: number,
): Result<LongLayout, FileFault> {
  const places = new Map<LongColumn, Place>()
  const unknown: string[] = []
  const headingCells = headings.length
  const width = headings.findLastIndex((heading) => heading.trim() !== '') + 1

  for (const [index, heading] of headings.slice(0, width).entries()) {
    const column = columns.get(columnName(heading))
    if (column === undefined) unknown.push(heading.trim())
    else if (column === 'unused') continue
    else if (places.has(column)) return failed(twice(heading, line))
    else places.set(column, { index, heading: heading.trim() })
  }

  const missing = missingColumns(places)
  return missing.length === 0
    ? ok({ places, width, headingCells, requiredWidth: requiredWidth(places), unknown })
    : failed(notRecognised(headings, { line, missing }))
}

/** The heading of a column as the file writes it. */
export function headingOf({ places }: LongLayout, column: LongColumn): string {
  return places.get(column)?.heading ?? column
}

function requiredWidth(places: ReadonlyMap<LongColumn, Place>): number {
  const needed = required.map(([, alternatives]) =>
    Math.min(...alternatives.map((column) => places.get(column)?.index ?? Infinity)),
  )
  return Math.max(...needed) + 1
}

const columnName = (heading: string): string => foldName(heading).replaceAll(' ', '')

// A Map, so that a heading like `__proto__` is a name among others. The unit is the catalogue's to say.
const columns = new Map<string, LongColumn | 'unused'>([
  ['noegletal', 'indicator'],
  ['omraade', 'area'],
  ['omraadekode', 'areaCode'],
  ['periode', 'period'],
  ['vaerdi', 'value'],
  ['kategori', 'category'],
  ['status', 'status'],
  ['note', 'note'],
  ['enhed', 'unused'],
])

const required: readonly (readonly [string, readonly LongColumn[]])[] = [
  ['nøgletal', ['indicator']],
  ['område', ['area', 'areaCode']],
  ['periode', ['period']],
  ['værdi', ['value']],
]

function missingColumns(places: ReadonlyMap<LongColumn, Place>): string[] {
  return required
    .filter(([, alternatives]) => !alternatives.some((column) => places.has(column)))
    .map(([name]) => name)
}

const expectedHeadings = 'nøgletal;område;periode;værdi (og eventuelt kategori;status;note)'

function notRecognised(
  headings: readonly string[],
  { line, missing }: { readonly line: number; readonly missing: readonly string[] },
): FileFault {
  const found = quoted(headings.join(';'))
  return {
    kind: 'wrong-header',
    message: `Linje ${line}: fandt ${found}, forventede overskrifterne ${expectedHeadings}. Der mangler: ${missing.join(', ')}.`,
  }
}

function twice(heading: string, line: number): FileFault {
  return {
    kind: 'wrong-header',
    message: `Linje ${line}: kolonnen ${quoted(heading)} står to gange. Slet eller omdøb den ene.`,
  }
}
