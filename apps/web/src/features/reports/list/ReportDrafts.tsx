// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this part alone
import '../../../styles/import.scss'
import { reportQueries } from '../../../api/report-queries.ts'
import { sessionQuery } from '../../../api/staff-queries.ts'
import { reportEditorPage } from '../../../paths.ts'
import { reportsText } from '../../../text/reports.ts'
import { TableHead } from '../../../ui/TableHead.tsx'
import { PageLink } from '../../../ui/PageLink.tsx'
import { NewReport } from './NewReport.tsx'
import type { ReportList } from '@noegletal/contract'
import { mayAct } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

const { drafts: text, columns, states } = reportsText

/** The reports in work, for those who write them; nothing for who may not. */
export function ReportDrafts() {
  const { data: session } = useSuspenseQuery(sessionQuery())
  return session.user !== null && mayAct(session.user.role, 'analyst') ? <Drafts /> : null
}

function Drafts() {
  const { data: reports } = useSuspenseQuery(reportQueries.drafts())
  const [isNew, setIsNew] = useState(false)
  const open = reports.filter(({ state }) => state !== 'published')
  return (
    <section aria-labelledby="i-arbejde">
      <h2 id="i-arbejde">{text.heading}</h2>
      {open.length === 0 ? <p>{text.none}</p> : <DraftTable reports={open} />}
      {isNew ? (
        <NewReport onClose={() => setIsNew(false)} />
      ) : (
        <p className="actions">
          <button type="button" className="button button-primary" onClick={() => setIsNew(true)}>
            {text.create}
          </button>
        </p>
      )}
    </section>
  )
}

function DraftTable({ reports }: { readonly reports: ReportList }) {
  return (
    <table className="figures figures--stacked">
      <TableHead
        columns={[
          columns.title,
          columns.meeting,
          columns.committee,
          columns.state,
          columns.changed,
        ]}
      />
      <tbody>
        {reports.map(({ id, plan, state, changedAt, changedBy }) => (
          <tr key={id}>
            <th scope="row">
              <PageLink page={reportEditorPage(id)}>{plan.title}</PageLink>
            </th>
            <td data-title={columns.meeting}>{formatDate(plan.meetingDate)}</td>
            <td data-title={columns.committee}>{plan.committee}</td>
            <td data-title={columns.state}>{states[state]}</td>
            <td data-title={columns.changed}>{text.changed(changedAt, changedBy)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
