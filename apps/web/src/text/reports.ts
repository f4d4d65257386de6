import { formatDate, formatDateTime, listOf } from '@noegletal/format'

/** The words of the list of reports, and of a report as readers see it. */
export const reportsText = {
  title: 'Rapporter',
  lead: 'Teksten om nøgletallene, som udvalget fik den til møderne. En publiceret rapport ændres ikke, når der senere kommer nye tal.',
  published: 'Publicerede rapporter',
  none: 'Der er ingen publicerede rapporter endnu.',
  columns: {
    meeting: 'Møde',
    committee: 'Udvalg',
    title: 'Rapport',
    asOf: 'Tal som kendt',
    editions: 'Udgave',
    state: 'Status',
    changed: 'Senest ændret',
  },
  simulated: 'Simulerede tal',
  drafts: {
    heading: 'Kladder og klar til publicering',
    none: 'Der er ingen rapporter i arbejde.',
    changed: (at: string, by: string) => `${formatDateTime(at)} af ${by}`,
    create: 'Ny rapport',
  },
  states: { draft: 'Kladde', ready: 'Klar', published: 'Publiceret' },
  document: {
    meeting: (committee: string, date: string) => `${committee}, møde den ${formatDate(date)}`,
    comparedWith: (names: readonly string[]) => `Sammenlignet med ${listOf(names)}.`,
    asOf: (date: string) => `Tallene er, som de var kendt ${formatDate(date)}.`,
    edition: (number: number, at: string) => `${number}. udgave, publiceret ${formatDateTime(at)}.`,
    older: (number: number) => `Du ser ${number}. udgave. Der er kommet en nyere.`,
    newest: 'Vis den nyeste udgave',
    editions: 'Udgaver',
    editionLink: (number: number, at: string) => `${number}. udgave fra ${formatDateTime(at)}`,
    contents: 'Indhold',
    print: 'Udskriv eller gem som PDF',
    edit: 'Rediger rapporten',
    back: 'Alle rapporter',
    basisHeading: 'Sætningen bygger på',
    basisFigure: (title: string, area: string, period: string) => `${title}, ${area}, ${period}:`,
    preliminary: 'foreløbigt tal',
    howToRead: 'Tryk på en sætning for at se de tal, den bygger på.',
    origin: (figure: string, area: string, period: string) =>
      `${figure}, ${area}, ${period}: se, hvor tallet kommer fra`,
    scroll: (title: string) => `Tabel: ${title}`,
  },
  table: { period: 'Periode', keyFigure: 'Nøgletal', status: 'Bemærkning' },
  changed: {
    heading: (count: number) =>
      count === 1 ? 'Ét tal er ændret siden' : `${count} tal er ændret siden`,
    explanation: (date: string) =>
      `Rapporten viser tallene, som de var kendt ${formatDate(date)}. Senere indlæsninger har ændret disse:`,
    figure: 'Tal',
    before: 'I rapporten',
    after: 'I dag',
    place: (title: string, area: string, period: string) => `${title}, ${area}, ${period}`,
  },
} as const
