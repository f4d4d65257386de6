import { staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import { routeOptions } from '../route-options.ts'
import type { ReportDesk } from './report-desk.ts'

type Deps = { readonly desk: ReportDesk }

/** Writing reports, for analysts. */
export const reportDraftsRoutes: FastifyPluginCallbackZod<Deps> = (app, { desk }, done) => {
  const { reportDrafts, createReport, reportDraft, saveReportPlan, saveReportSection } =
    staffEndpoints
  const { reportSectionHistory, reportTemplates, saveReportState, publishReport } = staffEndpoints

  app.get(reportDrafts.path, routeOptions(reportDrafts, 'Every report, published or not'), () =>
    desk.all(),
  )

  app.get(
    reportTemplates.path,
    routeOptions(reportTemplates, 'What a report can be made from'),
    () => desk.templates(),
  )

  app.post(
    createReport.path,
    routeOptions(createReport, 'Make a report from a template'),
    (request) => desk.create(request.body, userOf(request)),
  )

  app.get(
    reportDraft.path,
    routeOptions(reportDraft, 'A report as it would be published now, with what was written in it'),
    ({ params }) => desk.read(params.id),
  )

  app.put(
    saveReportPlan.path,
    routeOptions(saveReportPlan, 'Change what a report is about'),
    (request) => desk.savePlan(request.params.id, request.body, userOf(request)),
  )

  app.put(
    saveReportSection.path,
    routeOptions(saveReportSection, 'Save a version of a section’s text'),
    (request) => desk.saveSection(request.params, request.body, userOf(request)),
  )

  app.get(
    reportSectionHistory.path,
    routeOptions(reportSectionHistory, 'Every version of a section’s text, newest first'),
    async ({ params }) => desk.historyOf(params.id, params.section),
  )

  app.put(
    saveReportState.path,
    routeOptions(
      saveReportState,
      'Call a report a draft or ready; also to take up a published one again',
    ),
    (request) => desk.saveState(request.params.id, request.body, userOf(request)),
  )

  app.post(
    publishReport.path,
    routeOptions(publishReport, 'Freeze what a report shows, for every reader'),
    (request) => desk.publish(request.params.id, request.body.after, userOf(request)),
  )
  done()
}
