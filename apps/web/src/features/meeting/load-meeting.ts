import { loadPlot } from '../../charts/plot.ts'
import { meetingQuery } from './meeting-query.ts'
import type { QueryClient } from '@tanstack/react-query'

/** Fetches all that a meeting will show, so that its next screens need no network. */
export async function loadMeeting(queryClient: QueryClient, id: string): Promise<void> {
  await Promise.all([loadPlot(), queryClient.ensureQueryData(meetingQuery(id))])
}
