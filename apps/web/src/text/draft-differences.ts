import { type RevisionKind, type Unit, unitKind } from '@noegletal/domain'
import { type FigureFormat, changeSize, formatNumber } from '@noegletal/format'

/** The words about what a file would change. */
export const differencesText = {
  heading: 'Forskelle',
  nothing: 'Filen siger det samme som det, der er publiceret. Intet ville blive ændret.',
  noComparison: 'Filen er ikke sammenlignet med det publicerede endnu.',
  summary: {
    new: (count: number) => `${formatNumber(count, 0)} ${count === 1 ? 'nyt tal' : 'nye tal'}`,
    changed: (count: number) =>
      `${formatNumber(count, 0)} ${count === 1 ? 'ændret tal' : 'ændrede tal'}`,
    unchanged: (count: number) =>
      `${formatNumber(count, 0)} ${count === 1 ? 'uændret tal' : 'uændrede tal'}`,
    withdrawn: (count: number) =>
      `${formatNumber(count, 0)} ${count === 1 ? 'udgået tal' : 'udgåede tal'}`,
    withdrawnMeans: (count: number) =>
      count === 1
        ? '1 tal udgår, fordi filen ikke har det, selv om dens områder og perioder dækker det.'
        : `${formatNumber(count, 0)} tal udgår, fordi filen ikke har dem, selv om dens områder og perioder dækker dem.`,
    ofChanged: (late: number, revised: number) =>
      `Af ændringerne er ${formatNumber(late, 0)} efterregistrering og ${formatNumber(revised, 0)} revision af ældre tal.`,
  },
  byIndicator: {
    heading: 'For hvert nøgletal',
    indicator: 'Nøgletal',
    new: 'Nye',
    changed: 'Ændrede',
    unchanged: 'Uændrede',
    withdrawn: 'Udgåede',
    typical: 'Sådan plejer det nyeste tal at ændre sig',
    unknown: 'Vides ikke endnu',
  },
  list: {
    heading: 'De enkelte tal',
    sorted: 'De største ændringer står først.',
    cell: 'Tal',
    before: 'Før',
    after: 'Efter',
    difference: 'Forskel',
    class: 'Art',
    line: 'Linje',
    show: 'Vis',
    kinds: {
      all: 'Alle',
      aendrede: 'Ændrede',
      udgaaede: 'Udgåede',
      nye: 'Nye',
    },
    indicator: 'Nøgletal',
    allIndicators: 'Alle nøgletal',
    none: 'Ingen tal svarer til valget.',
    kept: (kept: number, total: number) =>
      `De ${formatNumber(kept, 0)} største af ${formatNumber(total, 0)} kan ses her.`,
    total: (total: number) => `${formatNumber(total, 0)} tal`,
    pages: 'Sider',
    page: (page: number, pages: number) =>
      `Side ${formatNumber(page, 0)} af ${formatNumber(pages, 0)}`,
    previous: 'Forrige side',
    next: 'Næste side',
    nothingBefore: 'intet tal',
  },
  revision: {
    'late-registration': 'Efterregistrering',
    revision: 'Revision',
  } satisfies Record<RevisionKind, string>,
  kind: { new: 'Nyt', changed: 'Ændret', withdrawn: 'Udgået' },
  series: {
    heading: 'Serier, der ændres',
    before: 'Før',
    after: 'Efter',
    changed: (count: number) => `${formatNumber(count, 0)} tal ændres`,
    largest: ({ before, after }: Readonly<Record<'before' | 'after', string>>) =>
      `mest fra ${before} til ${after}`,
    table: 'Vis tallene',
    period: 'Periode',
    picture: ({ changed, from, til }: Readonly<Record<'changed' | 'from' | 'til', string>>) =>
      `Kurve fra ${from} til ${til} før og efter. ${changed}.`,
  },
  effect: {
    heading: 'Det ændrer på Overblik',
    nothing: 'Kortene på Overblik bliver, som de er.',
    before: 'Nu',
    after: 'Efter',
    none: 'Ingen tal',
    onlyCurve: 'Egen værdi er den samme; det er den lille kurve eller sammenligningen, der ændres.',
  },
} as const

/** How a figure changes, in words and never with a bare sign: "12 flere", "0,1 pct.point højere", "uændret". */
export function differenceInWords(difference: number, format: FigureFormat, after: number): string {
  const size = changeSize(difference, format, after)
  if (size === null) return 'uændret, som det vises'
  const [more, less] = directionsOf(format.unit)
  return `${size.amount} ${size.rises ? more : less}`
}

function directionsOf(unit: Unit): readonly [string, string] {
  switch (unitKind(unit)) {
    case 'count':
      return ['flere', 'færre']
    case 'money':
      return ['mere', 'mindre']
    case 'rank':
      return ['dårligere', 'bedre']
    case 'difference':
      return unit === 'person-difference' ? ['flere', 'færre'] : ['højere', 'lavere']
    case 'share':
      return ['højere', 'lavere']
  }
}
