import type { ComparedCell, ComparedIndicator, Comparison, CsvFormat } from '@noegletal/contract'
import { unitLabel } from '@noegletal/format'
import { columns, statusOf, toText } from '../downloads/file-cells.ts'
import { writeCsv, writeNumber } from '../downloads/to-csv.ts'

const placeColumns = ['placering', 'antal placerede'] as const

/** The cells of a comparison, indicator by indicator, with the columns of every file and the place besides. */
export function toComparisonCsv({ areas, themes }: Comparison, format: CsvFormat): string {
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  const rows = themes
    .flatMap(({ indicators }) => indicators)
    .flatMap((row) => row.cells.map((cell) => toRow({ row, cell, names, format })))
  return writeCsv([[...columns, ...placeColumns], ...rows], format)
}

type Parts = {
  readonly row: ComparedIndicator
  readonly cell: ComparedCell
  readonly names: ReadonlyMap<string, string>
  readonly format: CsvFormat
}

function toRow({ row, cell, names, format }: Parts): string[] {
  const { indicator, period, ranked, gap } = row
  const { area, place } = cell
  return [
    period,
    area,
    toText(names.get(area) ?? area),
    toText(indicator.title),
    'I alt',
    writeNumber({ decimals: indicator.decimals, calculation: null }, cell, format),
    toText(unitLabel(indicator.unit)),
    statusOf(cell),
    toText(gap?.reason ?? ''),
    place === null ? '' : String(place),
    place === null ? '' : String(ranked),
  ]
}

/** `sammenlign_rar-vestjylland_ledighed_pr-2019-06-04.csv`: which group and theme, and the day the figures were known. */
export function comparisonFileName(
  { group }: Comparison,
  { tema, asOf }: { readonly tema: string | undefined; readonly asOf: string },
): string {
  const parts = [group?.slug, tema].filter((part) => part !== undefined)
  return `${['sammenlign', ...parts, `pr-${asOf}`].join('_')}.csv`
}
