import type { PageSearch } from '../search.ts'

/** Which column orders the rows of a table, and whether the largest comes first. */
export type Sorting = { readonly by: string; readonly isDescending: boolean }

/** What the address says of the order: `kommune`, `-forskel`; by place when it says nothing. */
export function sortingOf({ sorter = 'plads' }: Pick<PageSearch, 'sorter'>): Sorting {
  return { by: sorter.replace(/^-/, ''), isDescending: sorter.startsWith('-') }
}

/** Rows by a number or a name of each; those without one stay last, whichever way the others are ordered. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => number | string | null,
  isDescending: boolean,
): Row[] {
  const sign = isDescending ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * compare(a, b)
  })
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), 'da')
}
