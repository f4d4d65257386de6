import { benchmarkEndpoints } from './benchmark.ts'
import { commentaryEndpoints } from './commentary.ts'
import { comparisonEndpoints } from './comparison.ts'
import { endpoints } from './endpoints.ts'
import { fileEndpoints } from './file-endpoints.ts'
import { goalEndpoints } from './goal-endpoints.ts'
import { newsEndpoints } from './news.ts'
import { publishedReportEndpoints } from './published-reports.ts'
import { reportEndpoints } from './report-endpoints.ts'

/** Every address that anybody may read; a page takes only the part that it needs. */
export const openEndpoints = {
  ...endpoints,
  ...benchmarkEndpoints,
  ...commentaryEndpoints,
  ...comparisonEndpoints,
  ...fileEndpoints,
  ...goalEndpoints,
  ...newsEndpoints,
  ...publishedReportEndpoints,
  ...reportEndpoints,
} as const
