// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../../styles/report.scss'
// oxlint-disable-next-line import/no-unassigned-import -- the same
import '../../../styles/report-editor.scss'
import { reportQueries } from '../../../api/report-queries.ts'
import { reportPage, reportsPage } from '../../../paths.ts'
import { reportEditorText } from '../../../text/report-editor.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ForStaff } from '../../../ui/ForStaff.tsx'
import { Page } from '../../../ui/Page.tsx'
import { PageLink } from '../../../ui/PageLink.tsx'
import { FollowUp } from './FollowUp.tsx'
import { PlanPart } from './PlanPart.tsx'
import { SectionEditor } from './SectionEditor.tsx'
import { StatePart } from './StatePart.tsx'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

/** Where analysts write a report: its plan, its state, and its text section by section. */
export function EditorPage() {
  return (
    <ForStaff>
      <Editor />
    </ForStaff>
  )
}

function Editor() {
  const { id = '' } = useParams({ strict: false })
  const { data: draft } = useSuspenseQuery(reportQueries.draft(id))
  const { unsaved, onStanding } = useLeaveWarning()
  const isPublished = draft.state.value === 'published'
  return (
    <Page
      title={reportEditorText.title(draft.plan.value.title)}
      simulated={draft.document.simulated}
      above={
        <p className="above">
          <PageLink page={reportsPage()}>{reportEditorText.back}</PageLink>
        </p>
      }
    >
      <StatePart draft={draft} hasUnsaved={unsaved.size > 0} />
      <FollowUp report={id} document={draft.document} />
      {isPublished ? (
        <Alert kind="info" live="status">
          <p>
            {reportEditorText.publishedBy(draft.state.by, draft.state.at)}{' '}
            <PageLink page={reportPage(id)}>{reportEditorText.actions.read}</PageLink>.
          </p>
          {unsaved.size > 0 && <p>{reportEditorText.unsavedWhenPublished}</p>}
          <p>{reportEditorText.published}</p>
        </Alert>
      ) : (
        <>
          <PlanPart draft={draft} />
          {draft.sections.map((section) => (
            <SectionEditor
              key={section.slug}
              report={id}
              section={section}
              onStanding={onStanding}
            />
          ))}
        </>
      )}
    </Page>
  )
}
