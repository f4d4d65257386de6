import { staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import { routeOptions } from '../route-options.ts'
import type { MeetingNotes } from './meeting-notes.ts'

type Deps = { readonly notes: MeetingNotes }

/** Questions from the committee's meeting, for analysts. */
export const meetingNotesRoutes: FastifyPluginCallbackZod<Deps> = (app, { notes }, done) => {
  const { meetingNotes, addMeetingNote, answerMeetingNote, followUp } = staffEndpoints

  app.get(
    meetingNotes.path,
    routeOptions(meetingNotes, 'What the committee asked about a report, in the order of asking'),
    async ({ params }) => notes.of(params.id),
  )

  app.post(
    addMeetingNote.path,
    routeOptions(addMeetingNote, 'Write down a question about a figure of a report'),
    async (request) => notes.add(request.params.id, request.body, userOf(request)),
  )

  app.post(
    answerMeetingNote.path,
    routeOptions(answerMeetingNote, 'Answer a question from the meeting'),
    async (request) => {
      const { id: report, note } = request.params
      return notes.answer({ report, note }, request.body.text, userOf(request))
    },
  )

  app.get(
    followUp.path,
    routeOptions(
      followUp,
      'What earlier meetings of the same committee asked, and what is not answered',
    ),
    async ({ params }) => notes.followUp(params.id),
  )
  done()
}
