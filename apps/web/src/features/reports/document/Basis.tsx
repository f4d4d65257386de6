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
        {sentence.rests.map(({ printed, preliminary, ...cell }) => (
          <li key={`${cell.indicator} ${cell.area} ${cell.period} ${cell.category ?? ''}`}>
            {text.basisFigure(
              titles.get(cell.indicator) ?? cell.indicator,
              names.get(cell.area) ?? cell.area,
              formatPeriod(cell.period),
            )}{' '}
            <PageLink page={provenancePage(cell)}>{printed}</PageLink>
            {preliminary && ` (${text.preliminary})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
