import { keyFigurePage } from '../../paths.ts'
import { comparisonText } from '../../text/comparison.ts'
import { GapNote } from '../../ui/GapNote.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import type { ComparedIndicator } from '@noegletal/contract'
import { formatPeriod } from '@noegletal/format'
import { SortButton } from './SortButton.tsx'

type Props = { readonly row: ComparedIndicator }

/** What a row shows: the key figure, its measure and its own newest period. */
export function RowHeading({ row }: Props) {
  const { indicator, period, gap } = row
  return (
    <>
      <span className="comparison__title">
        <PageLink page={keyFigurePage(indicator.slug)}>{indicator.title}</PageLink>
        <SortButton indicator={indicator} />
      </span>
      <span className="figures__measure">
        {indicator.measure}
        <br />
        {formatPeriod(period)}
        {row.cells[0]?.preliminary === true && ` (${comparisonText.preliminary})`}
      </span>
      {gap && <GapNote gap={gap} />}
    </>
  )
}
