import { reportQueries } from '../../../api/report-queries.ts'
import { send } from '../../../api/send.ts'
import { reportPage } from '../../../paths.ts'
import { reportEditorText } from '../../../text/report-editor.ts'
import { reportsText } from '../../../text/reports.ts'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { PageLink } from '../../../ui/PageLink.tsx'
import { PublishReport } from './PublishReport.tsx'
import { type ReportDraft, staffEndpoints } from '@noegletal/contract'
import type { ReportState } from '@noegletal/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'

const { actions: words } = reportEditorText

type Props = { readonly draft: ReportDraft; readonly hasUnsaved: boolean }

/** How far the report is, and its way to the readers. */
export function StatePart({ draft, hasUnsaved }: Props) {
  const { id, state, editions } = draft
  const queryClient = useQueryClient()
  const { queryKey } = reportQueries.draft(id)
  const change = useMutation({
    mutationFn: (to: Exclude<ReportState, 'published'>) =>
      send(staffEndpoints.saveReportState, {
        params: { id },
        body: { state: to, after: state.edit },
      }),
    onSuccess: (saved) => queryClient.setQueryData(queryKey, saved),
  })
  const ways = {
    draft: { to: 'ready', label: words.ready },
    ready: { to: 'draft', label: words.draft },
    published: { to: 'draft', label: words.reopen },
  } as const
  const way = ways[state.value]

  return (
    <section className="report-edit__state">
      <p>
        {reportEditorText.state}: <strong>{reportsText.states[state.value]}</strong>{' '}
        <span className="quiet">{reportsText.drafts.changed(state.at, state.by)}</span>
      </p>
      <FaultAlert
        error={change.error}
        onReload={() => {
          change.reset()
          void queryClient.invalidateQueries({ queryKey })
        }}
      />
      <div className="actions">
        <button
          type="button"
          className="button button-secondary"
          disabled={change.isPending}
          onClick={() => change.mutate(way.to)}
        >
          {way.label}
        </button>
        {state.value !== 'published' && <PublishReport draft={draft} hasUnsaved={hasUnsaved} />}
        {state.value !== 'published' && editions.length > 0 && (
          <PageLink page={reportPage(id)} className="button button-tertiary">
            {words.read}
          </PageLink>
        )}
      </div>
    </section>
  )
}
