import { areasQuery, indicatorsQuery } from '../../../api/queries.ts'
import { provenancePage } from '../../../paths.ts'
import { reportsText } from '../../../text/reports.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import type { DocumentSentence } from '@noegletal/contract'
import { formatPeriod } from '@noegletal/format'
import { useSuspenseQueries } from '@tanstack/react-query'

const { document: text } = reportsText

/** The figures that a sentence rests on, as they were printed, each with the way to where it comes from. */
export function Basis({ sentence }: { readonly sentence: DocumentSentence }) {
  const [{ data: catalogue }, { data: areas }] = useSuspenseQueries({
    queries: [indicatorsQuery(), areasQuery()],
  })
  const titles = new Map(catalogue.indicators.map(({ slug, title }) => [slug, title]))
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  return (
    <section className="report-basis" aria-label={text.basisHeading}>
      <p className="report-basis__heading">{text.basisHeading}</p>
      <ul className="no-max-width">
        {sentence.rests.map(({ indicator, area, period, printed, preliminary }) => (
          <li key={`${indicator} ${area} ${period}`}>
            {text.basisFigure(
              titles.get(indicator) ?? indicator,
              names.get(area) ?? area,
              formatPeriod(period),
            )}{' '}
            <PageLink page={provenancePage({ indicator, area, period })}>{printed}</PageLink>
            {preliminary && ` (${text.preliminary})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
