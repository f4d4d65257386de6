// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../../styles/report.scss'
import { publishedReportsQuery } from '../../../api/published-reports-query.ts'
import { reportPage } from '../../../paths.ts'
import { reportsText } from '../../../text/reports.ts'
import { Page } from '../../../ui/Page.tsx'
import { TableHead } from '../../../ui/TableHead.tsx'
import { PageLink } from '../../../ui/PageLink.tsx'
import { hasLogin } from '../../../ui/has-login.ts'
import type { PublishedReport } from '@noegletal/contract'
import { formatDate } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, lazy } from 'react'

const ReportDrafts = lazy(async () => {
  const { ReportDrafts: component } = await import('./ReportDrafts.tsx')
  return { default: component }
})

const { columns } = reportsText

/** The reports for the committee's meetings: the published ones, and for analysts those in work. */
export function ReportsPage() {
  const { data: reports } = useSuspenseQuery(publishedReportsQuery())
  return (
    <Page title={reportsText.title}>
      <p className="lead">{reportsText.lead}</p>
      {hasLogin() && (
        <Suspense fallback={null}>
          <ReportDrafts />
        </Suspense>
      )}
      <section aria-labelledby="publicerede">
        <h2 id="publicerede">{reportsText.published}</h2>
        {reports.length === 0 ? (
          <p>{reportsText.none}</p>
        ) : (
          <table className="figures figures--stacked">
            <TableHead
              columns={[
                columns.title,
                columns.meeting,
                columns.committee,
                columns.asOf,
                columns.editions,
              ]}
            />
            <tbody>
              {reports.map((report) => (
                <Row key={report.id} report={report} />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </Page>
  )
}

function Row({ report }: { readonly report: PublishedReport }) {
  const { id, title, committee, meetingDate, asOf, editions, simulated } = report
  return (
    <tr>
      <th scope="row">
        <PageLink page={reportPage(id)}>{title}</PageLink>
        {simulated && <span className="figures__measure">{reportsText.simulated}</span>}
      </th>
      <td data-title={columns.meeting}>{formatDate(meetingDate)}</td>
      <td data-title={columns.committee}>{committee}</td>
      <td data-title={columns.asOf}>{formatDate(asOf)}</td>
      <td data-title={columns.editions}>
        {editions.map(({ number }) => (
          <span key={number}>
            <PageLink page={reportPage(id, number)}>{number}.</PageLink>{' '}
          </span>
        ))}
      </td>
    </tr>
  )
}
