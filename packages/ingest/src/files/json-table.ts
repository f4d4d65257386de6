import { type FileForm, type Result, failed, ok } from '@noegletal/domain'
import type { FileFault } from './file-fault.ts'
import { type JsonTable, cellOf, listOf, membersOf, textOf } from './json-value.ts'
import type { Cell } from './row-source.ts'

/**
 * Reads a reply that is a table already: of jobindsats.dk `{Variables, Data}` (v2, usually in a list of one) or
 * `{columns, rows}` (v3), or a plain list of objects. Null for anything else.
 */
export function readJsonTable(root: unknown): Result<JsonTable, FileFault> | null {
  const parts = partsOf(root)
  if (parts === null) return recordTable(root)
  const [first, ...others] = parts
  if (first === undefined) return null
  if (others.some((part) => !haveSameHeadings(part, first))) return failed(differentTables)

  const { form, headings } = first
  const rows = parts.flatMap((part) => part.rows)
  return ok({ form, headings, size: rows.length, records: () => recordsOf(rows, headings) })
}

type Part = {
  readonly form: JsonTable['form']
  readonly headings: readonly string[]
  readonly rows: readonly unknown[]
}

/** Null when it is no reply of jobindsats.dk; a list in which every member is one has as many parts. */
function partsOf(root: unknown): readonly Part[] | null {
  const parts = (listOf(root) ?? [root]).map(partOf)
  const found = parts.filter((part) => part !== null)
  return found.length === parts.length && found.length > 0 ? found : null
}

type Names = { readonly json: Extract<FileForm, { kind: 'json' }>['json'] } & {
  readonly headings: string
  readonly rows: string
}

const replies: readonly Names[] = [
  { json: 'jobindsats-v2', headings: 'Variables', rows: 'Data' },
  { json: 'jobindsats-v3', headings: 'columns', rows: 'rows' },
]

function partOf(value: unknown): Part | null {
  const members = membersOf(value)
  if (members === null) return null
  for (const names of replies) {
    const headings = listOf(members.get(names.headings))?.map(headingOf)
    const rows = listOf(members.get(names.rows))
    if (headings && rows) return { form: formOf(members, names), headings, rows }
  }
  return null
}

function formOf(members: ReadonlyMap<string, unknown>, { json }: Names): JsonTable['form'] {
  return {
    json,
    title: firstText(members, ['TableName', 'Title', 'title', 'name']),
    tableId: firstText(members, ['TableID', 'TableId', 'tableId', 'table_id', 'id']),
    unit: firstText(members, ['Unit', 'unit']),
  }
}

/** A heading is a text, or an object that tells its label among other things. */
function headingOf(value: unknown): string {
  const members = membersOf(value)
  const names = ['Label', 'label', 'Name', 'name', 'Title', 'title', 'Text', 'text', 'id']
  return textOf(value) ?? (members && firstText(members, names)) ?? ''
}

function firstText(members: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const text = textOf(members.get(name))
    if (text !== null) return text
  }
  return null
}

function haveSameHeadings(one: Part, other: Part): boolean {
  return (
    one.headings.length === other.headings.length &&
    one.headings.every((heading, index) => heading === other.headings[index])
  )
}

const differentTables: FileFault = {
  kind: 'no-table',
  message:
    'Filen har flere tabeller med forskellige kolonner. Hent dem hver for sig, og indlæs dem hver for sig.',
}

function* recordsOf(
  rows: readonly unknown[],
  headings: readonly string[],
): Generator<readonly Cell[] | { readonly broken: string }> {
  for (const row of rows) yield recordOf(row, headings)
}

function recordOf(
  row: unknown,
  headings: readonly string[],
): readonly Cell[] | { readonly broken: string } {
  const members = membersOf(row)
  const values = members === null ? listOf(row) : headings.map((heading) => members.get(heading))
  if (values === null) return { broken: 'rækken er hverken en liste eller et objekt' }
  if (values.length !== headings.length) {
    return { broken: `rækken har ${values.length} felter, overskriften ${headings.length}` }
  }

  const cells = values.map(cellOf)
  const sound = cells.filter((cell) => cell !== undefined)
  return sound.length === cells.length ? sound : { broken: 'et felt er en liste eller et objekt' }
}

/** A list of objects; its headings are all their names, in the order in which they first come. */
function recordTable(root: unknown): Result<JsonTable, FileFault> | null {
  const rows = listOf(root)
  const headings = new Set<string>()
  for (const row of rows ?? []) {
    const members = membersOf(row)
    if (members === null) return null
    for (const name of members.keys()) headings.add(name)
  }
  if (rows === null || headings.size === 0) return null

  const form = { json: 'records', title: null, tableId: null, unit: null } as const
  const names = [...headings]
  return ok({ form, headings: names, size: rows.length, records: () => recordsOf(rows, names) })
}
