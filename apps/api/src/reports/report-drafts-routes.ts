import { Problem, staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import type { ReportDesk } from './report-desk.ts'

type Deps = { readonly desk: ReportDesk }

/** Writing reports, for analysts. */
export const reportDraftsRoutes: FastifyPluginCallbackZod<Deps> = (app, { desk }, done) => {
  const { reportDrafts, createReport, reportDraft, saveReportPlan, saveReportSection } =
    staffEndpoints
  const { reportSectionHistory, reportTemplates, saveReportState, publishReport } = staffEndpoints
  const answer = { '4xx': Problem, '5xx': Problem }

  app.get(
    reportDrafts.path,
    {
      config: { role: reportDrafts.role },
      schema: {
        summary: 'Every report, published or not',
        querystring: reportDrafts.query,
        response: { 200: reportDrafts.response, ...answer },
      },
    },
    () => desk.all(),
  )

  app.get(
    reportTemplates.path,
    {
      config: { role: reportTemplates.role },
      schema: {
        summary: 'What a report can be made from',
        querystring: reportTemplates.query,
        response: { 200: reportTemplates.response, ...answer },
      },
    },
    () => desk.templates(),
  )

  app.post(
    createReport.path,
    {
      config: { role: createReport.role },
      schema: {
        summary: 'Make a report from a template',
        querystring: createReport.query,
        body: createReport.body,
        response: { 200: createReport.response, ...answer },
      },
    },
    (request) => desk.create(request.body, userOf(request)),
  )

  app.get(
    reportDraft.path,
    {
      config: { role: reportDraft.role },
      schema: {
        summary: 'A report as it would be published now, with what was written in it',
        params: reportDraft.params,
        querystring: reportDraft.query,
        response: { 200: reportDraft.response, ...answer },
      },
    },
    ({ params }) => desk.read(params.id),
  )

  app.put(
    saveReportPlan.path,
    {
      config: { role: saveReportPlan.role },
      schema: {
        summary: 'Change what a report is about',
        params: saveReportPlan.params,
        querystring: saveReportPlan.query,
        body: saveReportPlan.body,
        response: { 200: saveReportPlan.response, ...answer },
      },
    },
    (request) => desk.savePlan(request.params.id, request.body, userOf(request)),
  )

  app.put(
    saveReportSection.path,
    {
      config: { role: saveReportSection.role },
      schema: {
        summary: 'Save a version of a section’s text',
        params: saveReportSection.params,
        querystring: saveReportSection.query,
        body: saveReportSection.body,
        response: { 200: saveReportSection.response, ...answer },
      },
    },
    (request) => desk.saveSection(request.params, request.body, userOf(request)),
  )

  app.get(
    reportSectionHistory.path,
    {
      config: { role: reportSectionHistory.role },
      schema: {
        summary: 'Every version of a section’s text, newest first',
        params: reportSectionHistory.params,
        querystring: reportSectionHistory.query,
        response: { 200: reportSectionHistory.response, ...answer },
      },
    },
    async ({ params }) => desk.historyOf(params.id, params.section),
  )

  app.put(
    saveReportState.path,
    {
      config: { role: saveReportState.role },
      schema: {
        summary: 'Call a report a draft or ready; also to take up a published one again',
        params: saveReportState.params,
        querystring: saveReportState.query,
        body: saveReportState.body,
        response: { 200: saveReportState.response, ...answer },
      },
    },
    (request) => desk.saveState(request.params.id, request.body, userOf(request)),
  )

  app.post(
    publishReport.path,
    {
      config: { role: publishReport.role },
      schema: {
        summary: 'Freeze what a report shows, for every reader',
        params: publishReport.params,
        querystring: publishReport.query,
        body: publishReport.body,
        response: { 200: publishReport.response, ...answer },
      },
    },
    (request) => desk.publish(request.params.id, request.body.after, userOf(request)),
  )
  done()
}
