// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../styles/meeting.scss'
import { keepMeeting } from './keep-meeting.ts'
import { Presenter } from './Presenter.tsx'
import { meetingQuery } from './meeting-query.ts'
import { pageText } from '../../text/page.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'

/** A report on the wall of a meeting, one figure a screen. */
export function MeetingPage() {
  const { id = '' } = useParams({ strict: false })
  const { data: meeting } = useSuspenseQuery(meetingQuery(id))
  const { title } = meeting.document
  useEffect(() => {
    document.title = pageText.windowTitle(title)
  }, [title])
  // A draft is not for everybody who uses the machine, so it is not kept.
  useEffect(() => {
    if (!meeting.isDraft) void keepMeeting(id)
  }, [id, meeting.isDraft])
  return <Presenter id={id} meeting={meeting} />
}
