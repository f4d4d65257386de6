import { formatNumber, listOf } from '@noegletal/format'

/** The words of the municipalities in order. */
export const rankingText = {
  group: 'Gruppe',
  period: 'Periode',
  kinds: {
    country: 'Landet',
    region: 'Regioner',
    landsdel: 'Landsdele',
    rar: 'RAR-områder',
    group: 'Egne grupper',
  },
  place: (area: string, place: string, period: string) => `${area} er ${place} i ${period}.`,
  moved: (words: string, period: string, before: string) =>
    `${words.charAt(0).toUpperCase()}${words.slice(1)} siden ${period} (${before}).`,
  moves: (since: string, parts: string) => `Siden ${since} er tallet ${parts}.`,
  fallen: (where: string) => `faldet mest i ${where}`,
  risen: (where: string) => `steget mest i ${where}`,
  move: (where: string, size: string) => `${where} (${size})`,
  municipalities: (count: number) => `${formatNumber(count, 0)} kommuner`,
  noPlace: (area: string, period: string) => `${area} har intet tal i ${period}.`,
  notMember: (area: string, group: string) => `${area} er ikke med i ${group}.`,
  neither: 'Hverken et højere eller et lavere tal regnes for bedre, så laveste tal er nr. 1.',
  ties: 'Kommuner med samme viste tal deler placering.',
  preliminary: 'Åbne mærker er foreløbige tal.',
  missing: (areas: readonly string[]) => `Uden tal og placering: ${listOf(areas)}.`,
  because: (area: string, reason: string) => `${area} (${reason})`,
  noFigures: (group: string) => `Ingen kommuner i ${group} har tal.`,
  counts: (title: string) =>
    `${title} er et antal. Et antal følger først og fremmest kommunens størrelse, så en rangliste ville kun vise, hvilken kommune der er størst. Andele kan sammenlignes:`,
  noShares: 'Temaet har ingen andele, der kan ranglistes.',
  history: {
    heading: 'Placering over tid',
    axis: 'Placering, nr. 1 øverst',
    asTable: 'Placeringerne som tabel',
    period: 'Periode',
    tableCaption: (title: string, group: string) =>
      `Placeringen på »${title}« blandt kommunerne i ${group}, nyeste først`,
    caption: (group: string) =>
      `Placeringen blandt kommunerne i ${group}. Hvor mange kommuner der har tal, kan skifte fra periode til periode.`,
  },
  table: {
    heading: 'Tallene',
    caption: (parts: { title: string; measure: string; group: string; period: string }) =>
      `${parts.title}, ${parts.measure}, kommunerne i ${parts.group}, ${parts.period}.`,
    rank: 'Nr.',
    area: 'Kommune',
    change: (since: string) => `Ændring siden ${since}`,
    changeRank: {
      fall: 'Nr. efter ændring (største fald = 1)',
      rise: 'Nr. efter ændring (største stigning = 1)',
      up: 'Nr. efter ændring (største fremgang = 1)',
    },
    difference: (country: string) => `Forskel til ${country}, pct.point`,
    status: 'Status',
  },
  description: {
    shows: (parts: {
      title: string
      measure: string
      count: string
      group: string
      period: string
    }) =>
      `Prikdiagram over »${parts.title}«, ${parts.measure}, for ${parts.count} kommuner i ${parts.group}, ${parts.period}.`,
    own: (area: string, place: string, figure: string) => `${area} er ${place} med ${figure}.`,
    ends: (lowest: string, highest: string) => `Lavest er ${lowest}, og højest er ${highest}.`,
    end: (area: string, figure: string) => `${area} (${figure})`,
    history: (parts: { title: string; group: string; window: string }) =>
      `Linjediagram over placeringen på »${parts.title}« blandt kommunerne i ${parts.group}, ${parts.window}. Nr. 1 er øverst.`,
  },
} as const
