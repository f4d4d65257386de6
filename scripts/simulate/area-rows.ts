import type { Catalogue } from '@noegletal/domain'
import type { Grid } from './counts.ts'

/** The municipalities in catalogue order, and for each area which of them (by place in that order) it has. */
export type AreaRows = {
  readonly municipalities: readonly string[]
  readonly rowsOf: ReadonlyMap<string, readonly number[]>
}

/** Finds the rows of every area: a municipality its own, the country all, the others those of their members. */
export function toAreaRows({ areas }: Pick<Catalogue, 'areas'>): AreaRows {
  const municipalities = areas.filter(({ kind }) => kind === 'municipality').map(({ code }) => code)
  const rowOf = new Map<string, number>(municipalities.map((code, row) => [code, row]))
  const rowsOf = areas.map(({ code, kind, members }): [string, readonly number[]] => {
    if (kind === 'country') return [code, [...rowOf.values()]]
    const codes = kind === 'municipality' ? [code] : members
    return [code, codes.flatMap((member) => rowOf.get(member) ?? [])]
  })
  return { municipalities, rowsOf: new Map(rowsOf) }
}

/** The sum over some rows at one place of the timeline. */
export function sumRows(grid: Grid, rows: readonly number[], place: number): number {
  let sum = 0
  for (const row of rows) sum += grid[row]?.[place] ?? 0
  return sum
}
