import { Problem, staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import type { MeetingNotes } from './meeting-notes.ts'

type Deps = { readonly notes: MeetingNotes }

/** Questions from the committee's meeting, for analysts. */
export const meetingNotesRoutes: FastifyPluginCallbackZod<Deps> = (app, { notes }, done) => {
  const { meetingNotes, addMeetingNote, answerMeetingNote, followUp } = staffEndpoints
  const answer = { '4xx': Problem, '5xx': Problem }

  app.get(
    meetingNotes.path,
    {
      config: { role: meetingNotes.role },
      schema: {
        summary: 'What the committee asked about a report, in the order of asking',
        params: meetingNotes.params,
        querystring: meetingNotes.query,
        response: { 200: meetingNotes.response, ...answer },
      },
    },
    async ({ params }) => notes.of(params.id),
  )

  app.post(
    addMeetingNote.path,
    {
      config: { role: addMeetingNote.role },
      schema: {
        summary: 'Write down a question about a figure of a report',
        params: addMeetingNote.params,
        querystring: addMeetingNote.query,
        body: addMeetingNote.body,
        response: { 200: addMeetingNote.response, ...answer },
      },
    },
    async (request) => notes.add(request.params.id, request.body, userOf(request)),
  )

  app.post(
    answerMeetingNote.path,
    {
      config: { role: answerMeetingNote.role },
      schema: {
        summary: 'Answer a question from the meeting',
        params: answerMeetingNote.params,
        querystring: answerMeetingNote.query,
        body: answerMeetingNote.body,
        response: { 200: answerMeetingNote.response, ...answer },
      },
    },
    async (request) => {
      const { id: report, note } = request.params
      return notes.answer({ report, note }, request.body.text, userOf(request))
    },
  )

  app.get(
    followUp.path,
    {
      config: { role: followUp.role },
      schema: {
        summary: 'What earlier meetings of the same committee asked, and what is not answered',
        params: followUp.params,
        querystring: followUp.query,
        response: { 200: followUp.response, ...answer },
      },
    },
    async ({ params }) => notes.followUp(params.id),
  )
  done()
}
