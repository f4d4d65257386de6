import { addressOf, meetingPage, reportEditorPage, reportPage } from '../../../paths.ts'
import { meetingText } from '../../../text/meeting.ts'
import { reportsText } from '../../../text/reports.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import { hasLogin } from '../../../ui/has-login.ts'
import { WordButton } from '../../../word/WordButton.tsx'
import type { ReportDocument } from '@noegletal/contract'

const { document: text } = reportsText

type Props = {
  readonly id: string
  readonly document: ReportDocument
  /** The Word file leads to this edition, which stays as it is when the report is published again. */
  readonly edition: number
}

/** What can be done with a report: taking it along, and going on with it. */
export function ReportWays({ id, document, edition }: Props) {
  const address = `${window.location.origin}${addressOf(reportPage(id, edition))}`
  return (
    <div className="actions screen-only">
      <WordButton document={document} address={address} />
      <button type="button" className="button button-secondary" onClick={() => window.print()}>
        {text.print}
      </button>
      <PageLink page={meetingPage(id)} className="button button-secondary">
        {meetingText.show}
      </PageLink>
      {hasLogin() && (
        <PageLink page={reportEditorPage(id)} className="button button-tertiary">
          {text.edit}
        </PageLink>
      )}
    </div>
  )
}
