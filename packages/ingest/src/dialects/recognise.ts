import { type Result, failed, ok } from '@noegletal/domain'
import type { FileFault } from '../files/file-fault.ts'
import { type BrokenRow, type RowSource, type TableRow, isBroken } from '../files/row-source.ts'
import type { Layout, Preview } from './dialect.ts'
import { knownDialects } from './known-dialects.ts'
import { longHeadingFault } from './long-columns.ts'

/**
 * Finds out what kind of file the rows are, from the form and the first rows. `tableId` is the source's name of the table
 * as who sent the file says it; what the file itself says comes first. A fault when nothing in it looks like a table.
 */
export function recognise(source: RowSource, tableId: string | null): Result<Layout, FileFault> {
  const { preview, broken } = previewOf(source)
  const [heading] = preview.rows
  const headingFault = heading === undefined ? null : longHeadingFault(heading)
  if (headingFault !== null) return failed(headingFault)

  for (const recogniseDialect of knownDialects) {
    const layout = recogniseDialect(preview)
    if (layout !== null) return ok({ ...layout, tableId: layout.tableId ?? tableId })
  }
  return failed(broken === null ? noTable : brokenStart(broken))
}

const previewRows = 200

type Start = { readonly preview: Preview; readonly broken: BrokenRow | null }

function previewOf(source: RowSource): Start {
  const rows: TableRow[] = []
  let broken: BrokenRow | null = null
  for (const row of source.rows()) {
    if (isBroken(row)) broken ??= row
    else rows.push(row)
    if (rows.length === previewRows) break
  }
  return { preview: { form: source.form, rows }, broken }
}

const noTable: FileFault = {
  kind: 'no-table',
  message:
    'Der er ingen tabel i filen: Der skal være en række med overskrifter og under den rækker med tal.',
}

function brokenStart({ line, broken }: BrokenRow): FileFault {
  return { kind: 'no-table', message: `Filen kan ikke læses. Linje ${line}: ${broken}.` }
}
