import { isNotFound } from '../../../api/api-error.ts'
import { reportQueries } from '../../../api/report-queries.ts'
import { loadPlot } from '../../../charts/plot.ts'
import type { QueryClient } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'

type Asked = { readonly id: string; readonly edition: string | undefined }

/** Fetches what a report's page shows; an edition that is not there is left to the newest. */
export async function loadReport(queryClient: QueryClient, asked: Asked): Promise<void> {
  await Promise.all([loadPlot(), loadEdition(queryClient, asked)])
}

async function loadEdition(queryClient: QueryClient, { id, edition }: Asked): Promise<void> {
  const report = await queryClient.ensureQueryData(reportQueries.report(id)).catch((error) => {
    if (isNotFound(error)) throw notFound()
    throw error
  })
  const isOlder = report.editions.some(({ number }) => String(number) === edition)
  if (edition !== undefined && isOlder && String(report.edition.number) !== edition) {
    await queryClient.ensureQueryData(reportQueries.edition(id, edition))
  }
}
