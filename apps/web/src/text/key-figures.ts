/** The words of the list of all key figures. */
export const keyFiguresText = {
  title: 'Nøgletal',
  search: 'Søg i nøgletal',
  theme: 'Tema',
  allThemes: 'Alle temaer',
  view: 'Visning',
  views: { tabel: 'Tabel', kort: 'Kort' },
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
  noFigures: (area: string) => `Ingen tal for ${area}.`,
} as const
