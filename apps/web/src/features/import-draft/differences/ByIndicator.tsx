import { keyFigurePage } from '../../../paths.ts'
import { differencesText, typicalRevisionInWords } from '../../../text/draft-differences.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import type { DraftComparison } from '@noegletal/contract'
import { formatNumber } from '@noegletal/format'

const kinds = ['new', 'changed', 'withdrawn', 'unchanged'] as const

/** How many figures of each indicator are new, changed and so on, and how its newest figure usually changes. */
export function ByIndicator({ comparison }: { readonly comparison: DraftComparison }) {
  const { byIndicator } = differencesText
  if (comparison.indicators.length === 0) return null
  return (
    <section>
      <h3>{byIndicator.heading}</h3>
      <table className="figures figures--stacked">
        <caption className="sr-only">{byIndicator.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{byIndicator.indicator}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="figures__number">
                {byIndicator[kind]}
              </th>
            ))}
            <th scope="col">{byIndicator.typical}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.indicators.map(({ indicator, counts, typicalRevision }) => (
            <tr key={indicator.slug}>
              <th scope="row">
                <PageLink page={keyFigurePage(indicator.slug)}>{indicator.title}</PageLink>
              </th>
              {kinds.map((kind) => (
                <td key={kind} data-title={byIndicator[kind]} className="figures__number">
                  {formatNumber(counts[kind], 0)}
                </td>
              ))}
              <td data-title={byIndicator.typical}>
                {typicalRevision === null
                  ? byIndicator.unknown
                  : typicalRevisionInWords(typicalRevision, indicator.decimals)}
                {typicalRevision?.simulated === true && ` ${byIndicator.simulated}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
