import { foldName } from '../cells/folded-name.ts'
import type { FileFault } from '../files/file-fault.ts'
import type { TableRow } from '../files/row-source.ts'
import { quoted } from '../problem.ts'
import { cellText } from '../cells/value-reader.ts'

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

export type LongPlace = { readonly index: number; readonly heading: string }

/** Where each column of the long layout stands in a file. */
export type LongColumns = {
  readonly line: number
  readonly places: ReadonlyMap<LongColumn, LongPlace>
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
 * Finds the columns in a heading line `nøgletal;område;periode;værdi[;kategori;status;note]`: in any order, case and
 * spacing, also written `noegletal`, `omraade`, `vaerdi`. Null when one is missing or stands twice.
 */
export function findLongColumns({ cells, line }: TableRow): LongColumns | null {
  const headings = cells.map(cellText)
  const places = new Map<LongColumn, LongPlace>()
  const unknown: string[] = []
  const width = headings.findLastIndex((heading) => heading.trim() !== '') + 1

  for (const [index, heading] of headings.slice(0, width).entries()) {
    const column = columnOf(heading)
    if (column === undefined) unknown.push(heading.trim())
    else if (column === 'unused') continue
    else if (places.has(column)) return null
    else places.set(column, { index, heading: heading.trim() })
  }

  if (!hasAll(places)) return null
  return {
    line,
    places,
    width,
    headingCells: headings.length,
    requiredWidth: requiredWidth(places),
    unknown,
  }
}

/** What is wrong with a heading line that is meant for the long layout, if it is: a column that stands twice. */
export function longHeadingFault({ cells, line }: TableRow): FileFault | null {
  const headings = cells.map(cellText)
  const columns = headings.map(columnOf)
  const twice = headings.find((_, index) => {
    const column = columns[index]
    return column !== undefined && column !== 'unused' && columns.indexOf(column) < index
  })
  if (twice === undefined || !required.every((some) => some.some((one) => columns.includes(one)))) {
    return null
  }
  return {
    kind: 'wrong-header',
    message: `Linje ${line}: kolonnen ${quoted(twice)} står to gange. Slet eller omdøb den ene.`,
  }
}

function columnOf(heading: string): LongColumn | 'unused' | undefined {
  return columns.get(foldName(heading).replaceAll(' ', ''))
}

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

/** One of each must be there. */
const required: readonly (readonly LongColumn[])[] = [
  ['indicator'],
  ['area', 'areaCode'],
  ['period'],
  ['value'],
]

function hasAll(places: ReadonlyMap<LongColumn, LongPlace>): boolean {
  return required.every((some) => some.some((column) => places.has(column)))
}

function requiredWidth(places: ReadonlyMap<LongColumn, LongPlace>): number {
  const needed = required.map((some) =>
    Math.min(...some.map((column) => places.get(column)?.index ?? Infinity)),
  )
  return Math.max(...needed) + 1
}
