import type { AxisRole, FileForm, Mapping } from '@noegletal/domain'
import { foldName } from '../cells/folded-name.ts'
import { cellText } from '../cells/value-reader.ts'
import type { Cell, TableRow } from '../files/row-source.ts'
import type { Column, FaultyRow, Layout, Preview, RawFigure } from './dialect.ts'
import { type LongColumn, type LongColumns, findLongColumns } from './long-columns.ts'
import { longRowFault } from './long-row.ts'

/** The heading line stands first, but for a title or two. */
const titleRows = 5

/** The general long layout: one figure a line, under our own headings (data/README.md). */
export function recogniseLong({ form, rows }: Preview): Layout | null {
  for (const row of rows.slice(0, titleRows + 1)) {
    const columns = findLongColumns(row)
    if (columns !== null) return longLayout(columns, form)
  }
  return null
}

/** What the axes of the long layout mean; nothing has to be asked, for the names in them are those of the catalogue. */
export function longMapping(axes: readonly string[]): Mapping {
  const names = axes.map((heading) => foldName(heading).replaceAll(' ', ''))
  return {
    axes: axes.map((heading, index) => {
      const name = names[index] ?? ''
      const isBesideCode = name === 'omraade' && names.includes('omraadekode')
      return {
        heading,
        role: isBesideCode ? 'area-name' : (roles.get(name) ?? 'unused'),
        member: null,
      }
    }),
    targets: [],
    categories: [],
    area: null,
    period: null,
  }
}

const roles = new Map<string, AxisRole>([
  ['noegletal', 'indicator'],
  ['omraade', 'area'],
  ['omraadekode', 'area'],
  ['periode', 'period'],
  ['kategori', 'category'],
])

const axisColumns: readonly LongColumn[] = ['indicator', 'areaCode', 'area', 'period', 'category']

function longLayout(columns: LongColumns, form: FileForm): Layout {
  const { places, unknown, line } = columns
  const axes = axisColumns.flatMap((column) => places.get(column) ?? [])
  const measure = places.get('value')?.heading ?? 'værdi'
  const whole = wholeColumns(columns, form)
  return {
    ...(whole && { columns: whole }),
    dialect: 'long',
    title: null,
    tableId: null,
    unit: null,
    axes: axes.map(({ heading }) => heading),
    measures: [measure],
    marks: { dash: 'unclear', twoPoints: 'missing', onePoint: 'missing', decimal: null },
    unknownHeadings: unknown.map((heading) => ({ heading, line })),
    notes: () => [],
    figures: (rows) => longFigures(rows, columns, form),
  }
}

/** Null where some columns are not read, and where a comma may part a number from its decimals. */
function wholeColumns({ places, width }: LongColumns, form: FileForm): readonly Column[] | null {
  const isComma = form.kind === 'csv' && form.delimiter === ','
  if (isComma || places.size !== width) return null
  const axes = axisColumns.filter((column) => places.has(column))
  return [...places]
    .toSorted(([, a], [, b]) => a.index - b.index)
    .map(([column]) =>
      column === 'value' || column === 'status' || column === 'note'
        ? column
        : { axis: axes.indexOf(column) },
    )
}

function* longFigures(
  rows: Iterable<TableRow>,
  columns: LongColumns,
  form: FileForm,
): Generator<RawFigure | FaultyRow> {
  const indexOf = (column: LongColumn): number => columns.places.get(column)?.index ?? -1
  const axes = axisColumns.map(indexOf).filter((index) => index !== -1)
  const [value, status, note] = [indexOf('value'), indexOf('status'), indexOf('note')]
  const column = columns.places.get('value')?.heading ?? ''

  for (const row of rows) {
    if (row.line <= columns.line) continue
    const { cells, line } = row
    const fault = longRowFault(row, columns, form)
    yield (
      fault ?? {
        members: axes.map((index) => textAt(cells, index)),
        measure: 0,
        value: cells[value] ?? null,
        status: textAt(cells, status),
        note: textAt(cells, note),
        line,
        column,
      }
    )
  }
}

function textAt(cells: readonly Cell[], index: number): string {
  const cell = cells[index]
  return typeof cell === 'string' ? cell : cellText(cell ?? null)
}
