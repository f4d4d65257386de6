import { reportQueries } from '../../../api/report-queries.ts'
import { send } from '../../../api/send.ts'
import { reportEditorText } from '../../../text/report-editor.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import {
  type ReportDraft,
  publishedReportEndpoints,
  reportEndpoints,
  staffEndpoints,
} from '@noegletal/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

const { publish: words, actions } = reportEditorText

type Props = { readonly draft: ReportDraft; readonly hasUnsaved: boolean }

/** Freezes the report for every reader, after a question that says what that means. */
export function PublishReport({ draft, hasUnsaved }: Props) {
  const { id, state, document, sections, editions } = draft
  const [isAsked, setIsAsked] = useState(false)
  const queryClient = useQueryClient()
  const { queryKey } = reportQueries.draft(id)
  const publish = useMutation({
    mutationFn: () =>
      send(staffEndpoints.publishReport, { params: { id }, body: { after: state.edit } }),
    onSuccess: async (published) => {
      queryClient.setQueryData(queryKey, published)
      // The list and the report are other ones now.
      await queryClient.invalidateQueries({ queryKey: [publishedReportEndpoints.reports.path] })
      await queryClient.invalidateQueries({ queryKey: [reportEndpoints.report.path] })
    },
    onSettled: () => setIsAsked(false),
  })
  const stale = sections
    .filter(({ shown }) => shown)
    .flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences))
    .filter((sentence) => sentence.stale).length

  return (
    <>
      <button type="button" className="button button-primary" onClick={() => setIsAsked(true)}>
        {actions.publish}
      </button>
      <FaultAlert
        error={publish.error}
        onReload={() => {
          publish.reset()
          void queryClient.invalidateQueries({ queryKey })
        }}
      />
      {isAsked && (
        <ConfirmDialog
          heading={words.heading}
          confirm={words.confirm}
          keep={words.keep}
          isBusy={publish.isPending || hasUnsaved}
          onConfirm={() => publish.mutate()}
          onClose={() => setIsAsked(false)}
        >
          <p>{words.frozen}</p>
          <p>
            {words.figures(document.asOf)} {words.edition(editions.length + 1)}
          </p>
          {stale > 0 && <p>{words.stale(stale)}</p>}
          {hasUnsaved && <p>{words.unsaved}</p>}
        </ConfirmDialog>
      )}
    </>
  )
}
