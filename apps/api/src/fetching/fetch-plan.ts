import type { SourceRequest } from './ask-source.ts'

/** Everything that must be asked for to fetch one table. */
export type FetchPlan = {
  readonly tableId: string
  /** In order; the replies are CSV files with the same headings, and are put together. */
  readonly requests: readonly SourceRequest[]
  /** What stays the same as long as the source has the same figures; what was fetched under another is thrown away. */
  readonly edition: string
  /** The ISO date on which the source published the figures; null when it does not say. */
  readonly publishedOn: string | null
  readonly title: string
  readonly source: string
}
