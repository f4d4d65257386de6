import { formatDate } from '@noegletal/format'

/** The words of Overblik. */
export const overviewText = {
  title: 'Overblik',
  summary: 'Kort fortalt',
  noFiguresThen: 'Der var ingen tal at vise den dag.',
  noFigures:
    'Der er ingen tal at vise. Tal kommer ind ved at indlæse en fil; se Indlæsninger for dem, der er indlæst.',
  latestReport: (committee: string, date: string) =>
    `Seneste rapport: ${committee} ${formatDate(date)}`,
} as const
