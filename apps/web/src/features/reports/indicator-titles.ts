import type { ReportDocument } from '@noegletal/contract'

/** The title of an indicator that a report shows; its slug where the report does not show it. */
export function indicatorTitle(
  { sections }: Pick<ReportDocument, 'sections'>,
  slug: string,
): string {
  const replies = sections.flatMap(({ series }) => series)
  return replies.find(({ indicator }) => indicator.slug === slug)?.indicator.title ?? slug
}
