import type { Cell, TableRow } from '../files/row-source.ts'
import { isBlank } from './cell-looks.ts'
import type { FlatTable } from './flat-table.ts'
import { saysArea, saysAreaCode } from './heading-words.ts'

/**
 * The rows of a table with the labels that merged cells leave out: a label stands once for the rows below it, as long as
 * something is said further to the right. A code is not carried to the name of another area.
 */
export function* withCarriedLabels(
  rows: Iterable<TableRow>,
  { axes, headingLine }: Pick<FlatTable, 'axes' | 'headingLine'>,
): Generator<TableRow> {
  const labels = new Map<number, Cell>()
  const codes = new Set(
    axes.filter(({ heading }) => saysAreaCode(heading)).map(({ index }) => index),
  )
  const names = axes.filter(({ heading }) => saysArea(heading) && !saysAreaCode(heading))

  for (const row of rows) {
    const first = axes.findIndex(({ index }) => !isBlank(row.cells[index]))
    if (row.line <= headingLine || first === -1) {
      yield row
      continue
    }
    const isNamed = names.some(({ index }) => !isBlank(row.cells[index]))
    const cells = [...row.cells]
    for (const [place, { index }] of axes.entries()) {
      const isLeftOut = place < first && !(isNamed && codes.has(index))
      if (isLeftOut) cells[index] = labels.get(index) ?? null
      else labels.set(index, row.cells[index] ?? null)
    }
    yield { cells, line: row.line }
  }
}
