import { decimalOfCell } from './cell-value.ts'
import { type NumberStyle, danishStyle } from './danish-number.ts'
import type { LongFile } from '../dialects/long-file.ts'
import { readRows } from '../files/read-rows.ts'

/**
 * Decides how the numbers of a file are written, one rule for all of them: with a decimal comma, unless some number can
 * only be read with a decimal point (`3.4`, `46.71`) and none only with a comma. `1.077` is a thousand in a file with
 * decimal comma. In a file with decimal point it is refused as doubtful – except where a comma parts the cells, for
 * such files are written by machines.
 */
export function decideNumberStyle({ text, delimiter, layout, headingLine }: LongFile): NumberStyle {
  const index = layout.places.get('value')?.index ?? 0
  let hasComma = false
  let hasPoint = false

  readRows(text, {
    delimiter,
    onRow(cells, line) {
      const shown = line === headingLine ? null : decimalOfCell(cells[index] ?? '')
      hasComma ||= shown === 'comma'
      hasPoint ||= shown === 'point'
      return hasComma ? 'stop' : undefined
    },
    onBrokenQuotes: () => undefined,
  })
  return hasPoint && !hasComma
    ? { decimal: 'point', refuseDoubtful: delimiter !== ',' }
    : danishStyle
}
