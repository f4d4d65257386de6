import { ReportPlan } from '@noegletal/domain'
import { z } from 'zod'
import { NoQuery } from './query.ts'
import {
  PlanOrder,
  PublishReportOrder,
  ReportDraft,
  ReportList,
  ReportReply,
  ReportTemplateList,
  SectionHistory,
  SectionOrder,
  StateOrder,
} from './reports.ts'

const query = NoQuery
export const ReportId = z.string().regex(/^[a-z0-9-]{1,80}$/)
const params = z.strictObject({ id: ReportId })
const EditionNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)

/** A published report, for every reader. */
export const reportEndpoints = {
  /** The newest edition. */
  report: { path: '/api/v1/reports/:id', params, query, response: ReportReply },
  /** A `ReportDocument` as JSON, byte for byte as it was published. */
  edition: {
    path: '/api/v1/reports/:id/editions/:edition',
    params: z.strictObject({ id: ReportId, edition: EditionNumber }),
    query,
    response: z.string(),
  },
} as const

/** Writing reports. */
export const reportDraftEndpoints = {
  reportDrafts: {
    method: 'GET',
    path: '/api/v1/report-drafts',
    role: 'analyst',
    query,
    response: ReportList,
  },
  reportTemplates: {
    method: 'GET',
    path: '/api/v1/report-templates',
    role: 'analyst',
    query,
    response: ReportTemplateList,
  },
  createReport: {
    method: 'POST',
    path: '/api/v1/report-drafts',
    role: 'analyst',
    query,
    body: ReportPlan,
    response: ReportDraft,
  },
  reportDraft: {
    method: 'GET',
    path: '/api/v1/report-drafts/:id',
    role: 'analyst',
    params,
    query,
    response: ReportDraft,
  },
  saveReportPlan: {
    method: 'PUT',
    path: '/api/v1/report-drafts/:id/plan',
    role: 'analyst',
    params,
    query,
    body: PlanOrder,
    response: ReportDraft,
  },
  saveReportSection: {
    method: 'PUT',
    path: '/api/v1/report-drafts/:id/sections/:section',
    role: 'analyst',
    params: z.strictObject({ id: ReportId, section: ReportId }),
    query,
    body: SectionOrder,
    response: ReportDraft,
  },
  reportSectionHistory: {
    method: 'GET',
    path: '/api/v1/report-drafts/:id/sections/:section/history',
    role: 'analyst',
    params: z.strictObject({ id: ReportId, section: ReportId }),
    query,
    response: SectionHistory,
  },
  saveReportState: {
    method: 'PUT',
    path: '/api/v1/report-drafts/:id/state',
    role: 'analyst',
    params,
    query,
    body: StateOrder,
    response: ReportDraft,
  },
  /** Freezes what the report shows; once more for a postponed meeting, as another edition. */
  publishReport: {
    method: 'POST',
    path: '/api/v1/report-drafts/:id/publish',
    role: 'analyst',
    params,
    query,
    body: PublishReportOrder,
    response: ReportDraft,
  },
} as const
