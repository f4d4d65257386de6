import { decimalOfCell } from './cell-value.ts'
import type { DecimalMark } from './danish-number.ts'

/** Watches which decimal mark the numbers of a file prove. */
export type DecimalWitness = {
  see(text: string): void
  /** Whether some number can only be read with a decimal comma; then no other can prove anything any more. */
  provesComma(): boolean
  /** Whether some number can only be read with a decimal point (`3.4`, `46.71`) and none only with a comma. */
  provesPoint(): boolean
}

export function createDecimalWitness(): DecimalWitness {
  const seen: Record<DecimalMark, boolean> = { comma: false, point: false }
  return {
    provesComma: () => seen.comma,
    provesPoint: () => seen.point && !seen.comma,
    see(text) {
      if (seen.comma || !/[.,]/.test(text)) return
      const shown = decimalOfCell(text)
      if (shown !== null) seen[shown] = true
    },
  }
}
