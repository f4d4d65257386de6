import { meetingText } from '../../text/meeting.ts'
import type { Meeting } from './meeting-query.ts'
import { areaInSentence, listOf } from '@noegletal/format'

const { title: text } = meetingText

/** The first screen: whose figures, for which meeting, and as of when. */
export function TitleScreen({ document, isDraft }: Meeting) {
  const { title, committee, meetingDate, own, compare, asOf, simulated } = document
  return (
    <div className="presenter__title">
      <p className="presenter__municipality">{own.name}</p>
      <h1 className="presenter__heading presenter__heading--title">{title}</h1>
      <p>{text.meeting(committee, meetingDate)}</p>
      {compare.length > 0 && <p>{text.compared(listOf(compare.map(areaInSentence)))}</p>}
      <p>{text.asOf(asOf)}</p>
      {isDraft && <p className="presenter__mark">{text.draft}</p>}
      {simulated && <p className="presenter__mark">{text.simulated}</p>}
      <p className="presenter__how">{text.howTo}</p>
    </div>
  )
}
