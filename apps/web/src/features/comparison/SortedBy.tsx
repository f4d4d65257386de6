import { comparisonText } from '../../text/comparison.ts'
import { useChangeSearch, usePageSearch } from '../../ui/use-page-search.ts'
import { listOf } from '@noegletal/format'
import type { ShownComparison } from './shown-comparison.ts'

type Props = { readonly shown: ShownComparison }

/** Says what the areas are sorted by, and which of them stay where they are. */
export function SortedBy({ shown: { sortedBy, fixed } }: Props) {
  const { orden } = usePageSearch()
  const changeSearch = useChangeSearch()
  const isSorted = sortedBy !== null && orden !== undefined

  return (
    <output className="comparison__sorted">
      {isSorted && (
        <>
          {comparisonText.sorted[orden](sortedBy.indicator.title)}{' '}
          {comparisonText.fixed(listOf(fixed.map(({ area }) => area.name)))}{' '}
          <button
            type="button"
            className="text-button screen-only"
            onClick={() => {
              changeSearch({ orden: undefined })
            }}
          >
            {comparisonText.unsort}
          </button>
        </>
      )}
    </output>
  )
}
