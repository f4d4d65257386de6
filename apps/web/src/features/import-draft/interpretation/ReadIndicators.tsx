import { keyFigurePage } from '../../../paths.ts'
import { interpretationText } from '../../../text/draft-interpretation.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import { TableHead } from '../../../ui/TableHead.tsx'
import type { ReadIndicator } from '@noegletal/contract'
import type { Mapping } from '@noegletal/domain'
import { formatNumber, formatPeriodShort } from '@noegletal/format'

type Props = { readonly indicators: readonly ReadIndicator[]; readonly mapping: Mapping | null }

/** What feeds which indicator, and how much was read for each. */
export function ReadIndicators({ indicators, mapping }: Props) {
  const { read } = interpretationText
  return (
    <section>
      <h3>{read.heading}</h3>
      {indicators.length === 0 ? (
        <p>{read.none}</p>
      ) : (
        <table className="figures figures--stacked">
          <caption className="sr-only">{read.heading}</caption>
          <TableHead
            columns={[
              read.indicator,
              read.from,
              read.periods,
              { numbers: read.areas },
              { numbers: read.categories },
              { numbers: read.cells },
            ]}
          />
          <tbody>
            {indicators.map((item) => (
              <Row key={item.indicator.slug} item={item} from={sourceOf(item, mapping)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ item, from }: { readonly item: ReadIndicator; readonly from: string | null }) {
  const { read } = interpretationText
  const { indicator, first, last } = item
  const span =
    first === last
      ? formatPeriodShort(first)
      : `${formatPeriodShort(first)} – ${formatPeriodShort(last)}`
  return (
    <tr>
      <th scope="row">
        <PageLink page={keyFigurePage(indicator.slug)}>{indicator.title}</PageLink>
        <span className="figures__measure">{indicator.measure}</span>
      </th>
      <td data-title={read.from}>{from ?? '–'}</td>
      <td data-title={read.periods}>{span}</td>
      <td data-title={read.areas} className="figures__number">
        {formatNumber(item.areas, 0)}
      </td>
      <td data-title={read.categories} className="figures__number">
        {formatNumber(item.categories, 0)}
      </td>
      <td data-title={read.cells} className="figures__number">
        {formatNumber(item.cells, 0)}
      </td>
    </tr>
  )
}

/** The column of the file, and with it the factor where there is one; null where the file names the indicator itself. */
function sourceOf({ indicator }: ReadIndicator, mapping: Mapping | null): string | null {
  const target = mapping?.targets.find((item) => item.indicator === indicator.slug)
  if (!target) return null
  const { targetName, factors } = interpretationText.mapping
  const name = targetName(target.measure, target.member)
  return target.factor === 1 ? name : `${name}, ${factors[target.factor]}`
}
