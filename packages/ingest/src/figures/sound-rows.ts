import { type BrokenRow, type RowSource, type TableRow, isBroken } from '../files/row-source.ts'

/** Told from time to time how many rows have been read; may throw to end the work. */
export type OnRows = (rows: number) => void

export type RowListeners = {
  readonly onRows?: OnRows | undefined
  readonly onBroken?: ((row: BrokenRow) => void) | undefined
}

const rowsBetweenCalls = 5000

/** The rows of a file that can be taken apart, in their order; the others are handed to `onBroken`. */
export function* soundRows(
  source: RowSource,
  { onRows, onBroken }: RowListeners,
): Generator<TableRow> {
  let rows = 0
  for (const row of source.rows()) {
    rows += 1
    if (rows % rowsBetweenCalls === 0) onRows?.(rows)
    if (isBroken(row)) onBroken?.(row)
    else yield row
  }
  onRows?.(rows)
}
