import { frameText } from '../../../text/frame.ts'
import { reportsText } from '../../../text/reports.ts'
import type { Edition, ReportDocument } from '@noegletal/contract'
import { areaInSentence } from '@noegletal/format'

const { document: text } = reportsText

type Props = { readonly document: ReportDocument; readonly edition: Edition }

/** Whose report it is, for which meeting, and as of when its figures are. On paper it is the front page. */
export function Cover({ document, edition }: Props) {
  const { own, compare, committee, meetingDate, asOf } = document
  return (
    <div className="report-cover">
      <p className="report-cover__area">{frameText.areaTitle(own)}</p>
      <p className="report-cover__meeting">{text.meeting(committee, meetingDate)}</p>
      <p className="report-cover__facts">
        {text.asOf(asOf)}{' '}
        {compare.length > 0 && `${text.comparedWith(compare.map(areaInSentence))} `}
        {text.edition(edition.number, edition.at)}
      </p>
    </div>
  )
}
