import { comparisonText } from '../../text/comparison.ts'
import { useChangeSearch } from '../../ui/use-page-search.ts'

/** No key figure is what is searched for, and the way back to all of them with the same areas. */
export function NothingFound() {
  const changeSearch = useChangeSearch()
  return (
    <p>
      {comparisonText.nothingFound}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          changeSearch({ soeg: undefined, tema: undefined })
        }}
      >
        {comparisonText.showAll}
      </button>
    </p>
  )
}
