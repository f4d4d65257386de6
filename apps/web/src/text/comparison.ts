import { formatNumber } from '@noegletal/format'

const keyFigures = (count: number): string =>
  count === 1 ? '1 nøgletal' : `${formatNumber(count, 0)} nøgletal`

/** The words of comparing many key figures across many areas. */
export const comparisonText = {
  title: 'Sammenlign',
  group: 'Sammenlign kommunerne i',
  everybody: 'Hele landet',
  count: (figures: number, areas: number) =>
    `${keyFigures(figures)} for ${formatNumber(areas, 0)} områder`,
  caption: (own: string) => `Nøgletal for ${own} og de områder, der sammenlignes med`,
  region: 'Nøgletal og områder, kan rulles sidelæns',
  indicator: 'Nøgletal',
  area: 'Område',
  value: 'Tal',
  nothingFound: 'Ingen nøgletal svarer til søgningen.',
  showAll: 'Vis alle nøgletal',
  how: {
    title: 'Sådan læses tallene',
    periods: 'Hvert nøgletal vises for sin egen seneste periode, som står under nøgletallets navn.',
    places:
      'Nr. 1 er den bedste kommune eller, hvor hverken højt eller lavt er bedst, den med det laveste tal. Kommuner med samme tal deler plads. Antal har ingen placering, fordi de følger kommunens størrelse.',
    judgement: (country: string) =>
      `Bedre og dårligere er i forhold til ${country} og står kun ved nøgletal, hvor det er afgjort, hvad der er bedst.`,
    links:
      'Tallet fører til dets kilde, og linjen under det til udviklingen for kommunen og området.',
  },
  marks: { preliminary: '(f)', simulated: '(s)' },
  legend: '(f) er foreløbige tal, (s) er simulerede tal.',
  nr: (place: number) => `nr. ${formatNumber(place, 0)}`,
  nrOf: (place: number, count: number) =>
    `nr. ${formatNumber(place, 0)} af ${formatNumber(count, 0)}`,
  development: 'udvikling',
  judgement: { better: 'bedre', worse: 'dårligere' },
  judgementClass: { better: 'compared--better', worse: 'compared--worse' },
  preliminary: 'foreløbigt tal',
  sortBy: (title: string) => `Sortér områderne efter ${title}`,
  sortedClass: { stigende: 'ascending', faldende: 'descending' },
  sorted: {
    stigende: (title: string) => `Områderne er sorteret efter ${title}, laveste først.`,
    faldende: (title: string) => `Områderne er sorteret efter ${title}, højeste først.`,
  },
  unsort: 'Vis områderne i alfabetisk orden',
  fixed: (areas: string) => `${areas} står altid først.`,
  paper: (count: number) =>
    `På papir vises de faste områder. De øvrige ${formatNumber(count, 0)} områder er på siden og i filen.`,
  csv: 'Hent data (CSV)',
  oneAtATime: 'Nøgletal',
} as const
