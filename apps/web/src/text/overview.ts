/** The words of Overblik. */
export const overviewText = {
  title: 'Overblik',
  summary: 'Kort fortalt',
  noFigures: 'Der er ingen tal at vise for denne dato.',
} as const
