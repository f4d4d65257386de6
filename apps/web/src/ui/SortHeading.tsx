import type { PageSearch } from '../search.ts'
import { sortingOf } from './sorting.ts'
import { useChangeSearch, usePageSearch } from './use-page-search.ts'

type Props = {
  readonly title: string
  /** The column's name in the address. */
  readonly by: Exclude<PageSearch['sorter'], undefined>
  readonly className?: string
}

/** A heading that orders the table by its column, and turns the order around when it does so already. */
export function SortHeading({ title, by, className }: Props) {
  const sorting = sortingOf(usePageSearch())
  const changeSearch = useChangeSearch()
  const isCurrent = sorting.by === by
  const direction = sorting.isDescending ? 'descending' : 'ascending'

  return (
    <th scope="col" className={className} aria-sort={isCurrent ? direction : 'none'}>
      <button
        type="button"
        className="figure-table__sort screen-only"
        onClick={() => {
          const next = isCurrent && !sorting.isDescending ? `-${by}` : by
          changeSearch({ sorter: next === 'plads' ? undefined : next })
        }}
      >
        {title}
        <span aria-hidden="true">{isCurrent ? signs[direction] : ' ↕'}</span>
      </button>
      {/* Where a heading is repeated on the next sheet, a button is not printed. */}
      <span className="print-only" aria-hidden="true">
        {title}
      </span>
    </th>
  )
}

const signs = { ascending: ' ▲', descending: ' ▼' }
