import type { CellKey } from '@noegletal/domain'
import type { CellVersion } from '../store.ts'
import type { State } from './state.ts'
import type { Tables } from './tables.ts'
import type { Position, Positions } from './timeline.ts'
import { type VersionRow, valueOf } from './versions.ts'

/** Every version of a cell that somebody could be shown, newest publication first. */
export function readHistory(
  { register, observations }: Tables,
  state: State,
  cell: CellKey,
): CellVersion[] {
  const id = register.findId(cell)
  if (id === null) return []
  const positions = state.positions()
  const rows = observations.ofCell(id, cell.period)
  const byImport = new Map(rows.map((row) => [row.import, row]))
  const firstReal = firstRealRank(rows, positions)

  // The imports come newest publication first.
  return state.imports().flatMap((published) => {
    const row = byImport.get(published.id)
    const position = positions.get(published.id)
    if (row === undefined || position === undefined || isHidden(position, firstReal)) return []
    return [
      {
        value: valueOf(row),
        preliminary: row.preliminary === 1,
        note: row.note,
        line: row.line,
        import: published,
      },
    ]
  })
}

// A simulated figure that came after a real one is never shown while that one counts.
function isHidden({ simulated, rank }: Position, firstReal: number): boolean {
  return simulated && rank > firstReal
}

function firstRealRank(rows: readonly VersionRow[], positions: Positions): number {
  const ranks = rows.flatMap((row) => {
    const position = positions.get(row.import)
    if (position === undefined || position.simulated || position.undoneOn !== null) return []
    return [position.rank]
  })
  return Math.min(...ranks, Number.POSITIVE_INFINITY)
}
