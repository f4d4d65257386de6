import { reportQueries } from '../../api/report-queries.ts'
import { reportPage } from '../../paths.ts'
import { reportsText } from '../../text/reports.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useQuery } from '@tanstack/react-query'

/** The way to the report for the newest meeting; nothing without one. */
export function LatestReport() {
  const { data: reports } = useQuery(reportQueries.published())
  const [latest] = reports ?? []
  if (latest === undefined) return null
  return (
    <p className="screen-only">
      <PageLink page={reportPage(latest.id)}>
        {reportsText.latest(latest.committee, latest.meetingDate)}
      </PageLink>
    </p>
  )
}
