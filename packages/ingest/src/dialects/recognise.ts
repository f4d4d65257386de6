import { type Area, type Result, failed, ok } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'
import { createAreaFinder } from '../cells/area-names.ts'
import { serialDay } from '../cells/serial-day.ts'
import type { FileFault } from '../files/file-fault.ts'
import { type BrokenRow, type RowSource, type TableRow, isBroken } from '../files/row-source.ts'
import { textOf } from './cell-looks.ts'
import type { Layout, Preview } from './dialect.ts'
import { joinPeriodColumns } from './joined-period.ts'
import { besideMargin, leftMargins, withoutMargin } from './left-margin.ts'
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
  const { rows, broken } = startOf(source)
  const findArea = createAreaFinder(areas)
  const isArea = (text: string): boolean => findArea(text).ok
  const start = { form: source.form, rows, isArea }
  const margins = leftMargins(rows)
  const headingFault = headingFaultOf(withoutMargins(start, margins[0] ?? 0).rows[0])
  if (headingFault !== null) return failed(headingFault)

  const layouts = margins.map((margin) => recogniseBeside(start, margin))
  const layout = layouts.find(isOfKnownSource) ?? layouts.find((one) => one !== null)
  if (layout != null) {
    return ok({ ...joinPeriodColumns(layout), tableId: layout.tableId ?? tableId })
  }
  return failed(broken === null ? noTableIn(rows) : brokenStart(broken))
}

function headingFaultOf(heading: TableRow | undefined): FileFault | null {
  return heading === undefined ? null : longHeadingFault(heading)
}

function withoutMargins(preview: Preview, margin: number): Preview {
  return margin === 0 ? preview : { ...preview, rows: [...withoutMargin(preview.rows, margin)] }
}

/** What the file is to the first dialect that knows it when it is read from a column on. */
function recogniseBeside(preview: Preview, margin: number): Layout | null {
  const seen = withoutMargins(preview, margin)
  for (const recogniseDialect of knownDialects) {
    const layout = recogniseDialect(seen)
    if (layout !== null) return margin === 0 ? layout : besideMargin(layout, margin)
  }
  return null
}

const isOfKnownSource = (layout: Layout | null): boolean =>
  layout !== null && layout.dialect !== 'table' && layout.dialect !== 'wide'

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

/** A cell that holds a date and is shown as a number is no heading, which whoever made the sheet can change. */
function noTableIn(rows: readonly TableRow[]): FileFault {
  for (const { cells, line } of rows) {
    const [first, second] = cells.map(textOf).filter((text) => serialDay(text) !== null)
    const day = serialDay(first ?? '')
    if (first === undefined || second === undefined || day === null) continue
    const hint = `Linje ${line} har tal som ${first}, som er Excels tal for ${formatDate(day)}: Vis cellerne som datoer, og gem filen igen.`
    return { kind: 'no-table', message: `Der er ingen tabel i filen, som kan læses. ${hint}` }
  }
  return noTable
}

const noTable: FileFault = {
  kind: 'no-table',
  message:
    'Der er ingen tabel i filen: Der skal være en række med overskrifter og under den rækker med tal.',
}

function brokenStart({ line, broken }: BrokenRow): FileFault {
  return { kind: 'no-table', message: `Filen kan ikke læses. Linje ${line}: ${broken}.` }
}
