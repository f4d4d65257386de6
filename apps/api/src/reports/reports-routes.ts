import type { Administration } from '@noegletal/store'
import type { FastifyInstance } from 'fastify'
import type { RecordAction } from '../accounts/record-action.ts'
import type { Clock } from '../clock.ts'
import type { OpenView } from '../view.ts'
import { createMeetingNotes } from './meeting-notes.ts'
import { meetingNotesRoutes } from './meeting-notes-routes.ts'
import { publishedReportsRoutes } from './published-reports-routes.ts'
import { createReportDesk } from './report-desk.ts'
import { reportDraftsRoutes } from './report-drafts-routes.ts'

type Deps = {
  readonly administration: Pick<Administration, 'reports' | 'meetings'>
  readonly openView: OpenView
  readonly record: RecordAction
  readonly clock: Clock
}

/** Reports for the committee's meetings: what readers see of them, and writing them. */
export async function reportsRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { administration, openView, record, clock } = deps
  const { reports, meetings } = administration
  const desk = createReportDesk({ reports, openView, record, clock })
  await app.register(publishedReportsRoutes, { reports, openView })
  await app.register(reportDraftsRoutes, { desk })
  const notes = createMeetingNotes({ reports, meetings, record, clock })
  await app.register(meetingNotesRoutes, { notes })
}
