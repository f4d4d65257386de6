import { publishedReportsQuery } from '../../api/published-reports-query.ts'
import { reportPage } from '../../paths.ts'
import { overviewText } from '../../text/overview.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useQuery } from '@tanstack/react-query'

/** The way to the report for the newest meeting; nothing without one. */
export function LatestReport() {
  const { data: reports } = useQuery(publishedReportsQuery())
  const [latest] = reports ?? []
  if (latest === undefined) return null
  return (
    <p className="screen-only">
      <PageLink page={reportPage(latest.id)}>
        {overviewText.latestReport(latest.committee, latest.meetingDate)}
      </PageLink>
    </p>
  )
}
