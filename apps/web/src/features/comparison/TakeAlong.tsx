import { comparisonFileUrl } from '../../paths.ts'
import { comparisonText } from '../../text/comparison.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'

/** What is shown, as a file for a spreadsheet. */
export function TakeAlong() {
  const search = usePageSearch()
  return (
    <p className="screen-only">
      <a href={comparisonFileUrl(search)} download>
        {comparisonText.csv}
      </a>
    </p>
  )
}
