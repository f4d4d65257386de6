import { IndicatorSlug } from '@noegletal/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Administration } from '../administration.ts'
import type { NewMeetingNote } from './meeting-book.ts'
import { openAdministration } from './open-administration.ts'

let folder: string
let administration: Administration
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noegletal-meetings-'))
  administration = openAdministration({ file: join(folder, 'administration.sqlite') })
  for (const id of ['juni', 'august']) {
    administration.reports.create({ id, at, by, parts: [] })
  }
})
afterEach(async () => {
  administration.close()
  await rm(folder, { recursive: true })
})

const at = '2019-06-04T13:10:00.000Z'
const by = 'Anna Analytiker'
const aNote = (fields: Partial<NewMeetingNote> = {}): NewMeetingNote => ({
  report: 'juni',
  section: 'ledighed',
  indicator: IndicatorSlug.parse('bruttoledighed'),
  at,
  by,
  text: 'Hvorfor falder den?',
  ...fields,
})

describe('the questions of a meeting', () => {
  it('are kept with who asked for them to be written down, in the order they were asked', () => {
    administration.meetings.add(aNote())
    administration.meetings.add(aNote({ text: 'Og de unge?' }))
    administration.meetings.add(aNote({ report: 'august', text: 'Igen?' }))

    expect(administration.meetings.ofReport('juni')).toMatchObject([
      { ...aNote(), answers: [] },
      { ...aNote({ text: 'Og de unge?' }), answers: [] },
    ])
  })

  it('are answered, and answered again; the newest answer comes first', () => {
    administration.meetings.add(aNote())
    const note = administration.meetings.ofReport('juni')[0]?.id ?? 0
    administration.meetings.answer({ note, at, by, text: 'Det undersøges.' })
    administration.meetings.answer({ note, at, by, text: 'Færre dimittender.' })

    const [question] = administration.meetings.ofReport('juni')
    expect(question?.answers.map(({ text }) => text)).toEqual([
      'Færre dimittender.',
      'Det undersøges.',
    ])
  })

  it('belong to a report, and an answer to a question', () => {
    expect(() => {
      administration.meetings.add(aNote({ report: 'maj' }))
    }).toThrow(/FOREIGN KEY/)
    expect(() => {
      administration.meetings.answer({ note: 99, at, by, text: 'Svar' })
    }).toThrow(/FOREIGN KEY/)
  })

  it.each([
    "UPDATE meeting_note SET text = 'x'",
    'DELETE FROM meeting_note',
    "UPDATE meeting_answer SET text = 'x'",
    'DELETE FROM meeting_answer',
  ])('cannot be rewritten: %s', (statement) => {
    administration.meetings.add(aNote())
    const note = administration.meetings.ofReport('juni')[0]?.id ?? 0
    administration.meetings.answer({ note, at, by, text: 'Svar' })

    expect(() => administration.accountsDatabase.exec(statement)).toThrow(/never/)
  })
})
