import type { PageSearch } from '../../search.ts'
import { comparisonText } from '../../text/comparison.ts'
import { useChangeSearch, usePageSearch } from '../../ui/use-page-search.ts'
import type { IndicatorSummary } from '@noegletal/contract'

type Props = { readonly indicator: Pick<IndicatorSummary, 'slug' | 'title'> }

/** Sorts the areas by this figure: the lowest first, then the highest first, then by name again. */
export function SortButton({ indicator: { slug, title } }: Props) {
  const { indikator, orden } = usePageSearch()
  const changeSearch = useChangeSearch()
  const order = indikator === slug ? orden : undefined
  const next = nextOrder(order)

  return (
    <button
      type="button"
      className="sort-button screen-only"
      aria-label={next === undefined ? comparisonText.unsort : comparisonText.sortBy(title)}
      aria-pressed={order !== undefined}
      onClick={() => {
        changeSearch({ indikator: slug, orden: next })
      }}
    >
      <span aria-hidden="true">{order === undefined ? '⇅' : arrows[order]}</span>
    </button>
  )
}

const arrows = { stigende: '↑', faldende: '↓' }

function nextOrder(order: PageSearch['orden']): PageSearch['orden'] {
  if (order === undefined) return 'stigende'
  return order === 'stigende' ? 'faldende' : undefined
}
