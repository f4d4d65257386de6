import { comparisonFileUrl } from '../../paths.ts'
import type { PageSearch } from '../../search.ts'
import { comparisonText } from '../../text/comparison.ts'

/** What is shown, as a file for a spreadsheet. */
export function TakeAlong({ search }: { readonly search: PageSearch }) {
  return (
    <p className="screen-only">
      <a href={comparisonFileUrl(search)} download>
        {comparisonText.csv}
      </a>
    </p>
  )
}
