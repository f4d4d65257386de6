import { type Area, type Result, failed, ok } from '@noegletal/domain'
import { createAreaFinder } from '../cells/area-names.ts'
import type { FileFault } from '../files/file-fault.ts'
import { type BrokenRow, type RowSource, type TableRow, isBroken } from '../files/row-source.ts'
import type { Layout } from './dialect.ts'
import { joinPeriodColumns } from './joined-period.ts'
import { besideMargin, leftMargin, withoutMargin } from './left-margin.ts'
import { knownDialects } from './known-dialects.ts'
import { longHeadingFault } from './long-columns.ts'

/** A table, and what it was found in. */
export type FoundTable = { readonly source: RowSource; readonly layout: Layout }

/**
 * Finds the table of a file: of a workbook in which no sheet was named, in the first visible sheet that has one, for a
 * sheet of explanations often stands before the figures.
 */
export function findTable(
  source: RowSource,
  tableId: string | null,
  areas: readonly Area[] = [],
): Result<FoundTable, FileFault> {
  const layout = recognise(source, tableId, areas)
  if (layout.ok) return ok({ source, layout: layout.value })
  if (layout.error.kind !== 'no-table') return layout
  for (const other of source.others ?? []) {
    const found = recognise(other, tableId, areas)
    if (found.ok) return ok({ source: other, layout: found.value })
  }
  return layout
}

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
  const { rows: written, broken } = startOf(source)
  const margin = leftMargin(written)
  const rows = margin === 0 ? written : [...withoutMargin(written, margin)]
  const findArea = createAreaFinder(areas)
  const isArea = (text: string): boolean => findArea(text).ok
  const preview = { form: source.form, rows, isArea }
  const [heading] = rows
  const headingFault = heading === undefined ? null : longHeadingFault(heading)
  if (headingFault !== null) return failed(headingFault)

  for (const recogniseDialect of knownDialects) {
    const layout = recogniseDialect(preview)
    if (layout !== null) {
      const whole = margin === 0 ? layout : besideMargin(layout, margin)
      return ok({ ...joinPeriodColumns(whole), tableId: layout.tableId ?? tableId })
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
