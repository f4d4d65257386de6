import type { AreaName } from '@noegletal/contract'
import { formatNumber } from '@noegletal/format'

/** The words around every page. */
export const frameText = {
  skipToContent: 'Gå til indhold',
  areaTitle: ({ name, officialName, kind }: AreaName) =>
    officialName ?? (kind === 'municipality' ? `${name} Kommune` : name),
  navigation: {
    label: 'Sider',
    overview: 'Overblik',
    keyFigures: 'Nøgletal',
    comparison: 'Sammenlign',
    ranking: 'Rangliste',
    goals: 'Mål og budget',
    news: 'Nyt',
    reports: 'Rapporter',
    about: 'Om tallene',
    imports: 'Indlæsninger',
  },
  logIn: 'Log ind',
  account: 'Min konto',
  staff: { label: 'For analytikere', imports: 'Indlæs tal', catalogue: 'Katalog' },
  status: {
    label: 'Tallenes alder',
    noData: 'Der er ikke indlæst nogen tal endnu.',
    noDataThen: (date: string) => `Der var ingen tal den ${date}.`,
    dataTo: (period: string) => `Data til og med ${period}`,
    updated: (date: string) => `Opdateret ${date}`,
    preliminary: (count: number) =>
      count === 1
        ? '1 nøgletal har et foreløbigt tal'
        : `${formatNumber(count, 0)} nøgletal har foreløbige tal`,
  },
  asOf: {
    label: 'Vis tallene, som de var kendt:',
    latest: 'Seneste',
    publication: 'Offentliggørelse',
    anyDay: 'En anden dato',
    show: 'Vis',
  },
  loading: 'Henter tal',
  ignoredSearch: (names: string) =>
    `Adressen har en værdi for ${names}, som ikke kan bruges. Siden vises uden den.`,
  error: {
    title: 'Siden kunne ikke vises',
    broken: 'Der opstod en fejl på siden.',
    tryAgain: 'Prøv igen',
  },
  notFound: {
    title: 'Siden findes ikke',
    explanation: 'Adressen kan være skrevet forkert, eller siden er flyttet.',
    toOverview: 'Gå til Overblik',
    toKeyFigures: 'Se alle nøgletal',
  },
  footer: {
    about: 'Om tallene',
    accessibility: 'Tilgængelighed',
    accessibilityAnchor: 'tilgaengelighed',
    latest: 'De seneste tal.',
    asOf: (date: string) => `Tallene, som de var kendt ${date}.`,
  },
} as const
