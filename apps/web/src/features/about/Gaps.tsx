import { aboutText } from '../../text/about.ts'
import { GapNote } from '../../ui/GapNote.tsx'
import { titlesOf } from './titles.ts'
import type { IndicatorList } from '@noegletal/contract'
import type { Gap } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'

type Props = { readonly catalogue: IndicatorList }

/** The figures that are missing for a registered reason. */
export function Gaps({ catalogue }: Props) {
  if (catalogue.gaps.length === 0) return <p>{aboutText.noGaps}</p>
  return (
    <dl className="definitions">
      {catalogue.gaps.map((gap) => (
        <div key={`${gap.indicator}-${gap.area ?? ''}-${gap.from}`}>
          <dt>
            {titlesOf(catalogue, [gap.indicator]).join('')},{' '}
            <span className="quiet">{spanOf(gap)}</span>
          </dt>
          <dd>
            <GapNote gap={gap} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function spanOf({ from, til }: Gap): string {
  return til === null
    ? aboutText.gapFrom(formatPeriod(from))
    : aboutText.gapSpan(formatPeriod(from), formatPeriod(til))
}
