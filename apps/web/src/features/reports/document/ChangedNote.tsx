import { provenancePage } from '../../../paths.ts'
import { reportsText } from '../../../text/reports.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import type { ReportReply, RevisedFigure } from '@noegletal/contract'
import { formatPeriod } from '@noegletal/format'

const { changed: text } = reportsText

type Props = { readonly changed: ReportReply['changed']; readonly asOf: string }

/** What later imports have changed in the figures of a published report; nothing while they are the same. */
export function ChangedNote({ changed, asOf }: Props) {
  const figures = eachOnce(changed)
  if (figures.length === 0) return null
  return (
    <section className="report-changed" aria-labelledby="aendret-siden">
      <h2 id="aendret-siden">{text.heading(figures.length)}</h2>
      <p>{text.explanation(asOf)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col">{text.before}</th>
            <th scope="col">{text.after}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={cellName(figure)}>
              <th scope="row">
                <PageLink page={provenancePage(figure)}>
                  {text.place(figure.title, figure.areaName, formatPeriod(figure.period))}
                </PageLink>
              </th>
              <td>{figure.beforePrinted}</td>
              <td>{figure.afterPrinted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A figure that stands in several sections has changed once. */
function eachOnce(changed: readonly RevisedFigure[]): RevisedFigure[] {
  return [...new Map(changed.map((figure) => [cellName(figure), figure])).values()]
}

function cellName({ indicator, area, category, period }: RevisedFigure): string {
  return `${indicator} ${area} ${category} ${period}`
}
