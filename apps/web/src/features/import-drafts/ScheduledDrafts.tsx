import { draftPage } from '../../paths.ts'
import { importStartText } from '../../text/import-start.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { UnscheduleDraft } from '../../ui/UnscheduleDraft.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import type { DraftSummary } from '@noegletal/contract'
import { formatDateTime } from '@noegletal/format'

/** The files that are published when their time comes, and that no reader knows of until then. */
export function ScheduledDrafts({ drafts }: { readonly drafts: readonly DraftSummary[] }) {
  const words = importStartText.scheduled
  if (drafts.length === 0) return null
  return (
    <section>
      <h2>{words.heading}</h2>
      <table className="figures figures--stacked">
        <caption className="sr-only">{words.heading}</caption>
        <TableHead
          columns={[words.title, words.when, importStartText.drafts.who]}
          actions={importStartText.drafts.actions}
        />
        <tbody>
          {drafts.map((draft) => (
            <Row key={draft.id} draft={draft} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ draft }: { readonly draft: DraftSummary }) {
  const { scheduled, drafts } = importStartText
  const title = draft.order?.title ?? draft.fileName
  return (
    <tr>
      <th scope="row">
        <PageLink page={draftPage(draft.id)}>{title}</PageLink>
        <span className="figures__measure">{draft.fileName}</span>
      </th>
      <td data-title={scheduled.when}>
        {draft.order?.at == null ? '–' : formatDateTime(draft.order.at)}
      </td>
      <td data-title={drafts.who}>
        {drafts.by({ time: formatDateTime(draft.createdAt), by: draft.createdBy })}
      </td>
      <td>
        <UnscheduleDraft id={draft.id} label={scheduled.unschedule(title)} isSmall />
      </td>
    </tr>
  )
}
