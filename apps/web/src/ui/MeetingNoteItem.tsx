// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with the questions alone
import '../styles/meeting-notes.scss'
import { meetingNotesQuery, followUpQuery } from '../api/meeting-note-queries.ts'
import { send } from '../api/send.ts'
import { meetingText } from '../text/meeting.ts'
import { NoteForm } from './NoteForm.tsx'
import { type MeetingNote, meetingNoteEndpoints } from '@noegletal/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

const { notes: text } = meetingText

type Props = {
  readonly report: string
  readonly note: MeetingNote
  /** What the question is about, where it does not stand beside its figure. */
  readonly about?: string
}

/** A question from the committee with its newest answer, and the way to give one. */
export function MeetingNoteItem({ report, note, about }: Props) {
  const [isAnswering, setAnswering] = useState(false)
  const [words, setWords] = useState('')
  const queryClient = useQueryClient()
  const [answer] = note.answers

  async function save(given: string): Promise<void> {
    const notes = await send(meetingNoteEndpoints.answerMeetingNote, {
      params: { id: report, note: String(note.id) },
      body: { text: given },
    })
    queryClient.setQueryData(meetingNotesQuery(report).queryKey, notes)
    // The same question may stand in the follow-up of a later report.
    await queryClient.invalidateQueries({ queryKey: followUpQuery(report).queryKey.slice(0, 1) })
    setAnswering(false)
  }

  return (
    <li className="meeting-note">
      {about !== undefined && <p className="meeting-note__about">{about}</p>}
      <p>{note.text}</p>
      <p className="meeting-note__said">{text.said(note.by, note.at)}</p>
      {answer === undefined ? (
        <p className="meeting-note__open">{text.open}</p>
      ) : (
        <>
          <p>
            <strong>{text.answer}:</strong> {answer.text}
          </p>
          <p className="meeting-note__said">{text.said(answer.by, answer.at)}</p>
        </>
      )}
      {isAnswering ? (
        <NoteForm
          label={text.answerField}
          save={text.saveAnswer}
          text={words}
          onText={setWords}
          onSave={save}
        />
      ) : (
        <button
          type="button"
          className="meeting-note__button"
          aria-label={text.answerTo(note.text)}
          onClick={() => {
            setAnswering(true)
          }}
        >
          {text.answer}
        </button>
      )}
    </li>
  )
}
