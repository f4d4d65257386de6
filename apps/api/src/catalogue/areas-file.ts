import { Area, AreaCode } from '@noegletal/domain'
import { z } from 'zod'
import { parseFile } from './catalogue-file.ts'

/** One line of areas.csv; a municipality names its region, landsdel and RAR, the other kinds leave them empty. */
const AreaRow = z.object({
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  official: z.string(),
  kind: z.string(),
  region: z.string(),
  landsdel: z.string(),
  rar: z.string(),
})
type AreaRow = z.infer<typeof AreaRow>

const columns = Object.keys(AreaRow.shape)

/**
 * The areas of areas.csv in the order of its lines. Which municipalities an area has is read from the municipalities' own
 * lines; the country has all of them and lists none. Throws an error that names the file and the line.
 */
export function toAreas(file: string, text: string): Area[] {
  const rows = toRows(file, text)
  checkMemberships(file, rows)
  return rows.map((row) => parseFile(`${file}, område ${row.code}`, Area, toArea(row, rows)))
}

function toRows(file: string, text: string): AreaRow[] {
  const [header = '', ...lines] = text.split(/\r?\n/)
  if (header !== columns.join(';')) {
    throw new Error(`${file}, linje 1: forventede kolonnerne ${columns.join(';')}.`)
  }
  return lines.flatMap((line, index) =>
    line === '' ? [] : [toRow(`${file}, linje ${index + 2}`, line)],
  )
}

function toRow(place: string, line: string): AreaRow {
  const cells = line.split(';')
  if (cells.length !== columns.length) {
    throw new Error(`${place}: forventede ${columns.length} felter, fandt ${cells.length}.`)
  }
  return parseFile(
    place,
    AreaRow,
    Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
  )
}

// A misspelt region would otherwise silently lose a municipality.
function checkMemberships(file: string, rows: readonly AreaRow[]): void {
  const known = new Map(rows.map(({ code, kind }) => [code, kind]))
  for (const row of rows.filter(({ kind }) => kind === 'municipality')) {
    for (const kind of ['region', 'landsdel', 'rar'] as const) {
      if (known.get(row[kind]) !== kind) {
        throw new Error(`${file}: ${row.name} har »${row[kind]}« i kolonnen ${kind}.`)
      }
    }
  }
}

function toArea(row: AreaRow, rows: readonly AreaRow[]): z.input<typeof Area> {
  const { code, slug, name, official, kind } = row
  const members = rows.filter(
    (other) => other.region === code || other.landsdel === code || other.rar === code,
  )
  return {
    code,
    slug,
    name,
    ...(official !== '' && { officialName: official }),
    kind: z.enum(Area.shape.kind.options).parse(kind),
    members: members.map((member) => AreaCode.parse(member.code)),
  }
}
