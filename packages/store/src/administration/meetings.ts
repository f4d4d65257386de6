import type { Database } from 'better-sqlite3'
import type { KeptNote, MeetingBook, NewMeetingAnswer, NewMeetingNote } from './meeting-book.ts'

export function createMeetingBook(database: Database): MeetingBook {
  const selectNotes = database.prepare<{ report: string }, Omit<KeptNote, 'answers'>>(`
    SELECT id, report, section, indicator, at, by, text
      FROM meeting_note
     WHERE report = @report
     ORDER BY id
  `)
  const selectAnswers = database.prepare<{ report: string }, NewMeetingAnswer>(`
    SELECT meeting_answer.note, meeting_answer.at, meeting_answer.by, meeting_answer.text
      FROM meeting_answer
      JOIN meeting_note ON meeting_note.id = meeting_answer.note
     WHERE meeting_note.report = @report
     ORDER BY meeting_answer.id DESC
  `)
  const insertNote = database.prepare<NewMeetingNote>(`
    INSERT INTO meeting_note (report, section, indicator, at, by, text)
    VALUES (@report, @section, @indicator, @at, @by, @text)
  `)
  const insertAnswer = database.prepare<NewMeetingAnswer>(`
    INSERT INTO meeting_answer (note, at, by, text)
    VALUES (@note, @at, @by, @text)
  `)

  return {
    ofReport: (report) => {
      const answers = Map.groupBy(selectAnswers.all({ report }), ({ note }) => note)
      return selectNotes.all({ report }).map((note) => ({
        ...note,
        answers: (answers.get(note.id) ?? []).map(({ at, by, text }) => ({ at, by, text })),
      }))
    },
    add: (note) => {
      insertNote.run(note)
    },
    answer: (answer) => {
      insertAnswer.run(answer)
    },
  }
}
