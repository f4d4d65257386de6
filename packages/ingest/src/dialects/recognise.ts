import { type Area, type Result, failed, ok } from '@noegletal/domain'
import { createAreaFinder } from '../cells/area-names.ts'
import type { FileFault } from '../files/file-fault.ts'
import { type BrokenRow, type RowSource, type TableRow, isBroken } from '../files/row-source.ts'
import type { Layout } from './dialect.ts'
import { joinPeriodColumns } from './joined-period.ts'
import { knownDialects } from './known-dialects.ts'
import { longHeadingFault } from './long-columns.ts'

/**
 * Finds out what kind of file the rows are, from the form and the first rows. `tableId` is the source's name of the table
 * as who sent the file says it; what the file itself says comes first. `areas` are those of the catalogue, by which areas
 * that stand as headings are known. A fault when nothing in the file looks like a table.
 */
export function recognise(
  source: RowSource,
  tableId: string | null,
  areas: readonly Area[] = [],
): Result<Layout, FileFault> {
  const { rows, broken } = startOf(source)
  const findArea = createAreaFinder(areas)
  const isArea = (text: string): boolean => findArea(text).ok
  const preview = { form: source.form, rows, isArea }
  const [heading] = rows
  const headingFault = heading === undefined ? null : longHeadingFault(heading)
  if (headingFault !== null) return failed(headingFault)

  for (const recogniseDialect of knownDialects) {
    const layout = recogniseDialect(preview)
    if (layout !== null) {
      return ok({ ...joinPeriodColumns(layout), tableId: layout.tableId ?? tableId })
    }
  }
  return failed(broken === null ? noTable : brokenStart(broken))
}

const previewRows = 200

type Start = { readonly rows: readonly TableRow[]; readonly broken: BrokenRow | null }

function startOf(source: RowSource): Start {
  const rows: TableRow[] = []
  let broken: BrokenRow | null = null
  for (const row of source.rows()) {
    if (isBroken(row)) broken ??= row
    else rows.push(row)
    if (rows.length === previewRows) break
  }
  return { rows, broken }
}

const noTable: FileFault = {
  kind: 'no-table',
  message:
    'Der er ingen tabel i filen: Der skal være en række med overskrifter og under den rækker med tal.',
}

function brokenStart({ line, broken }: BrokenRow): FileFault {
  return { kind: 'no-table', message: `Filen kan ikke læses. Linje ${line}: ${broken}.` }
}
