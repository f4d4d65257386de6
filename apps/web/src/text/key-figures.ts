import type { Dimension } from '@noegletal/domain'

/** The words of the list of all key figures. */
export const keyFiguresText = {
  title: 'Nøgletal',
  search: 'Søg i nøgletal',
  theme: 'Tema',
  allThemes: 'Alle temaer',
  view: 'Visning',
  views: { tabel: 'Tabel', kort: 'Små grafer' },
  count: (count: number) => (count === 1 ? '1 nøgletal' : `${count} nøgletal`),
  nothingFound: 'Ingen nøgletal svarer til søgningen.',
  showAll: 'Vis alle nøgletal',
  caption: 'Nøgletal for',
  columns: {
    indicator: 'Nøgletal',
    period: 'Periode',
    change: 'Ændring på et år',
    difference: (area: string) => `Forskel til ${area}`,
    line: 'Det seneste år',
  },
  axis: {
    title: 'Grafernes akser',
    own: 'Hver sin akse',
    shared: 'Fælles akse',
    ownMeans:
      'Hver graf har sin egen akse, så højden i én graf kan ikke sammenlignes med en anden.',
    sharedMeans: 'Grafer med samme enhed har fælles akse fra nul og kan sammenlignes i højden.',
    of: (low: string, high: string) => (low === high ? `Akse: ${low}` : `Akse: ${low} – ${high}`),
  },
  charts: {
    heading: 'Diagrammer i temaet',
    /** A key figure, by what it is split where that is what the chart shows. */
    title: (indicator: string, dimension: Pick<Dimension, 'title'> | null) =>
      dimension === null ? indicator : `${indicator} fordelt på ${dimension.title.toLowerCase()}`,
  },
  noFigures: (area: string) => `Ingen tal for ${area}.`,
} as const
