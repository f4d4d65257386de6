import { publishedReportsQuery } from '../api/published-reports-query.ts'
import { pages } from '../paths.ts'
import { root } from './root-route.ts'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

const reports = createRoute({
  getParentRoute: () => root,
  path: pages.reports,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(publishedReportsQuery()),
  component: lazyRouteComponent(
    () => import('../features/reports/list/ReportsPage.tsx'),
    'ReportsPage',
  ),
})

const report = createRoute({
  getParentRoute: () => root,
  path: pages.report,
  loaderDeps: ({ search: { udgave } }) => ({ udgave }),
  loader: async ({ context: { queryClient }, params: { id }, deps: { udgave } }) => {
    const { loadReport } = await import('../features/reports/document/load-report.ts')
    await loadReport(queryClient, { id, edition: udgave })
  },
  component: lazyRouteComponent(
    () => import('../features/reports/document/ReportPage.tsx'),
    'ReportPage',
  ),
})

const reportEditor = createRoute({
  getParentRoute: () => root,
  path: pages.reportEditor,
  component: lazyRouteComponent(
    () => import('../features/reports/editor/EditorPage.tsx'),
    'EditorPage',
  ),
})

const meeting = createRoute({
  getParentRoute: () => root,
  path: pages.meeting,
  loader: async ({ context: { queryClient }, params: { id } }) => {
    const { loadMeeting } = await import('../features/meeting/load-meeting.ts')
    await loadMeeting(queryClient, id)
  },
  component: lazyRouteComponent(() => import('../features/meeting/MeetingPage.tsx'), 'MeetingPage'),
})

/** The reports for the committee's meetings. */
export const reportRoutes = [reports, report, reportEditor, meeting] as const
