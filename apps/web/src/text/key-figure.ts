import type { Direction, Granularity } from '@noegletal/domain'
import { formatNumber, listOf } from '@noegletal/format'

type CalculatedWords = { readonly area: string; readonly figure: string; readonly period: string }
type IndexWords = CalculatedWords & {
  readonly base: string
  readonly other: { readonly area: string; readonly figure: string } | null
}

/** The words of a key figure's own page. */
export const keyFigureText = {
  breadcrumb: 'Brødkrummer',
  allKeyFigures: 'Nøgletal',
  neighbours: 'Andre nøgletal i temaet',
  previous: 'Forrige',
  next: 'Næste',
  unusable: (names: string) =>
    `Adressen har en værdi for ${names}, som ikke kan bruges for dette nøgletal. Det vises uden den.`,
  switches: {
    range: 'Periode',
    view: 'Visning',
    countOrShare: 'Vis som',
    share: 'Andel',
    count: 'Antal',
    category: 'Fordeling',
    total: 'I alt',
    fourYears: '4 år',
    tenYears: '10 år',
    all: 'Alt',
    own: 'Egen',
  },
  /** By their value in the address. */
  views: {
    linjer: 'Linjer',
    aar: 'År for år',
    fordeling: 'Fordeling',
    rangliste: 'Rangliste',
    tabel: 'Tabel',
  },
  ownRange: {
    from: 'Fra',
    til: 'Til',
    year: 'år',
    part: {
      month: 'måned',
      quarter: 'kvartal',
      'half-year': 'halvår',
      year: 'år',
      'rolling-year': 'måned',
      'year-to-date': 'måned',
    } satisfies Record<Granularity, string>,
  },
  calculation: {
    rolling: 'Beregning',
    asStated: { month: 'Måned', quarter: 'Kvartal', 'half-year': 'Halvår' },
    twelveMonths: '12 mdr.',
    scale: 'Skala',
    values: 'Tal',
    index: 'Indeks',
    base: 'Indeks 100 i',
    axis: (period: string) => `Indeks, ${period} = 100`,
    baseMark: (period: string) => `${period} = 100`,
    measure: {
      sum: 'sum af 12 måneder',
      average: 'gennemsnit af 12 måneder',
    },
    indexOf: (measure: string, period: string) => `indeks af ${measure}, ${period} = 100`,
    explanation: {
      sum: 'Hvert tal er summen af de 12 måneder, der slutter med perioden.',
      average: 'Hvert tal er gennemsnittet af de 12 måneder, der slutter med perioden.',
    },
    noReach:
      'Hvor der mangler tal, eller hvor et databrud ligger i de 12 måneder, vises intet tal.',
    indexExplanation: (period: string) =>
      `Indekset viser hvert tal i forhold til tallet for ${period}, som er sat til 100.`,
    indexBreak: 'Tal på den anden side af et databrud kan ikke sammenlignes med det og vises ikke.',
    findings: {
      sum: ({ area, figure, period }: CalculatedWords) =>
        `${area}: ${figure} i de 12 måneder til og med ${period}`,
      average: ({ area, figure, period }: CalculatedWords) =>
        `${area}: i gennemsnit ${figure} i de 12 måneder til og med ${period}`,
      index: ({ area, figure, period, base, other }: IndexWords) => {
        const beside = other === null ? '' : `, mod ${other.figure} i ${inSentence(other.area)}`
        return `${area}: indeks ${figure} i ${period}${beside} (${base} = 100)`
      },
    },
    withoutBase: (areas: string, period: string) =>
      `${areas} har intet tal for ${period} og vises ikke.`,
  },
  oneYear: {
    month: '13 mdr.',
    quarter: '1 år',
    'half-year': '1 år',
    year: '1 år',
    'rolling-year': '13 mdr.',
    'year-to-date': '13 mdr.',
  } satisfies Record<Granularity, string>,
  compareGroup: 'Se dem alle under Sammenlign',
  chart: {
    ownOnly: (own: string) =>
      `Diagrammet viser kun ${own}, fordi antal ikke kan sammenlignes mellem områder af forskellig størrelse. Tabellen viser alle de valgte områder.`,
    ownRankOnly: (own: string) => `Diagrammet viser kun ${own}. Plads 1 er øverst.`,
    preliminary: 'Stiplede linjer og åbne mærker er foreløbige tal.',
    axisStart: (value: string) => `Aksen starter ved ${value}.`,
    fromZero: 'Fra nul',
    fromFirst: 'Fra plads 1',
    fitted: 'Tilpas aksen til tallene',
    noFigures: (area: string) => `Der er ingen tal for ${area}.`,
  },
  changed: {
    show: 'Se de ændrede tal',
    caption: 'Tal, der er ændret siden',
    area: 'Område',
    before: 'Dengang',
    today: 'I dag',
    more: (count: string) => `Listen har de ${count} nyeste.`,
  },
  today: {
    line: (area: string) => `${area} i dag`,
    lines: 'De tynde linjer viser de tal, der er kendt i dag.',
    none: 'Ingen af linjerne er ændret siden.',
    add: 'Læg dagens tal oveni',
    remove: 'Skjul dagens tal',
  },
  yearByYear: {
    area: 'Område',
    year: 'År',
    newestFirst: 'Nyeste år først.',
    beforeBreak: (year: number, note: number) => `${year}, før note ${note}`,
    beforeBreakNote: 'Linjer før et databrud kan ikke sammenlignes med de nyere; se noterne.',
    someBeforeBreak: 'Nogle af årene ligger før et databrud og kan ikke sammenlignes med de nyere.',
    notAll: (count: number) =>
      `Diagrammet viser de seneste ${formatNumber(count, 0)} år; tabellen viser alle.`,
    shows: (parts: { title: string; measure: string; area: string; years: string }) =>
      `Diagram over »${parts.title}«, ${parts.measure}, i ${parts.area} år for år, ${parts.years}.`,
  },
  notes: {
    heading: 'Noter',
    refers: (number: number) => `Se note ${number}`,
    revision: (area: string) => `Foreløbige tal for ${area}:`,
  },
  table: {
    heading: 'Tallene',
    newestFirst: 'Nyeste først.',
    marks: '(f) er foreløbige tal.',
    period: 'Periode',
    sinceLastYear: {
      month: 'Ændring fra samme måned året før',
      quarter: 'Ændring fra samme kvartal året før',
      'half-year': 'Ændring fra samme halvår året før',
      year: 'Ændring fra året før',
      'rolling-year': 'Ændring fra året før',
      'year-to-date': 'Ændring fra året før',
    } satisfies Record<Granularity, string>,
    of: (area: string, column: string) =>
      `${area}: ${column.charAt(0).toLowerCase()}${column.slice(1)}`,
    difference: (area: string, unit: string) => `Forskel til ${area}, ${unit}`,
    status: 'Status',
    note: 'Note',
    preliminaryMark: '(f)',
    origin: (figure: string, area: string, period: string) =>
      `${figure}, ${area}, ${period}: hvor kommer tallet fra?`,
    showAll: (count: number) => `Vis alle ${formatNumber(count, 0)} perioder`,
    showFew: 'Vis færre',
    withoutFigures: (areas: readonly string[]) =>
      `${listOf(areas)} har ingen tal for dette nøgletal.`,
  },
  status: {
    preliminary: 'foreløbig',
    preliminaryFigure: 'foreløbigt tal',
    simulated: 'simuleret',
    none: 'intet tal',
    only: (word: string, areas: readonly string[]) => `${word} (${listOf(areas)})`,
  },
  source: {
    source: 'Kilde',
    table: (id: string) => `tabel ${id}`,
    published: (date: string) => `Offentliggjort ${date}`,
    imported: (date: string) => `indlæst ${date}`,
    next: (date: string) => `Næste tal ventes omkring ${date}`,
    nextWas: (date: string) => `Næste tal var ventet omkring ${date}`,
    asOf: (date: string) => `Vist, som tallene var kendt ${date}`,
    asOfToday: 'Viser de seneste tal',
  },
  about: {
    heading: 'Om nøgletallet',
    definition: 'Definition',
    denominator: 'Nævner',
    noDenominator: 'Ingen; tallet er ikke en andel.',
    source: 'Kilde',
    updates: 'Opdateres',
    updatedEvery: (every: string, days: number) =>
      `${every}, typisk ${formatNumber(days, 0)} dage efter periodens udløb.`,
    every: {
      month: 'Hver måned',
      quarter: 'Hvert kvartal',
      'half-year': 'Hvert halve år',
      year: 'Hvert år',
      'rolling-year': 'Hver måned',
      'year-to-date': 'Hver måned',
    } satisfies Record<Granularity, string>,
    newest: 'Seneste opdatering',
    notUpdated: 'Der er ingen tal endnu.',
    nextUpdate: 'Næste opdatering',
    preliminary: 'Foreløbige tal',
    preliminaryPeriods: (count: number) => {
      if (count === 0) return 'Tallene er endelige, når de offentliggøres.'
      if (count === 1) return 'Den seneste periode kan blive rettet ved efterregistrering.'
      return `De ${formatNumber(count, 0)} seneste perioder kan blive rettet ved efterregistrering.`
    },
    direction: 'Retning',
    directions: {
      lower: 'Et lavere tal regnes for bedre.',
      higher: 'Et højere tal regnes for bedre.',
      neither: 'Hverken et højere eller et lavere tal regnes for bedre.',
    } satisfies Record<Direction, string>,
    breaks: 'Databrud',
    noBreaks: 'Ingen kendte.',
  },
  description: {
    shows: (parts: { title: string; measure: string; areas: readonly string[]; window: string }) =>
      `Linjediagram over »${parts.title}«, ${parts.measure}, for ${listOf(parts.areas)}, ${parts.window}.`,
    latest: (period: string, figures: readonly string[]) => `${period}: ${figures.join(', ')}`,
    preliminary: 'de nyeste tal er foreløbige',
    extremes: (parts: { area: string; highest: string; lowest: string }) =>
      `${parts.area} var højest ${parts.highest} og lavest ${parts.lowest}.`,
    break: (label: string, date: string) => `Databrud ${date}: ${label}.`,
    at: (period: string, figure: string) => `i ${period} (${figure})`,
  },
} as const

/** "Hele landet" is "hele landet" inside a sentence. */
function inSentence(name: string): string {
  return name === 'Hele landet' ? 'hele landet' : name
}
