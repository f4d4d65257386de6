import { indicatorsQuery } from '../../../api/queries.ts'
import { keyFigurePage } from '../../../paths.ts'
import { differencesText } from '../../../text/draft-differences.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import { TableHead } from '../../../ui/TableHead.tsx'
import type { DraftComparison } from '@noegletal/contract'
import type { TypicalRevision } from '@noegletal/domain'
import { formatNumber, revisionSentence } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'

const kinds = ['new', 'changed', 'withdrawn', 'unchanged'] as const

/** How many figures of each indicator are new, changed and so on, and how its newest figure usually changes. */
export function ByIndicator({ comparison }: { readonly comparison: DraftComparison }) {
  const { byIndicator } = differencesText
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery())
  if (comparison.indicators.length === 0) return null

  function typicalOf(slug: string, typical: TypicalRevision | null): string {
    const indicator = catalogue.indicators.find((item) => item.slug === slug)
    return typical === null || indicator === undefined
      ? byIndicator.unknown
      : revisionSentence(typical, indicator)
  }

  return (
    <section>
      <h3>{byIndicator.heading}</h3>
      <table className="figures figures--stacked">
        <caption className="sr-only">{byIndicator.heading}</caption>
        <TableHead
          columns={[
            byIndicator.indicator,
            ...kinds.map((kind) => ({ numbers: byIndicator[kind] })),
            byIndicator.typical,
          ]}
        />
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
              <td data-title={byIndicator.typical}>{typicalOf(indicator.slug, typicalRevision)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
