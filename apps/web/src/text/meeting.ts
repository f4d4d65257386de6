import { formatDate, formatDateTime, formatNumber } from '@noegletal/format'

/** The words of a report on the wall of a meeting, and of the questions that come up there. */
export const meetingText = {
  /** The way to it from the report. */
  show: 'Vis på mødet',
  title: {
    /** Committee and day under the title. */
    meeting: (committee: string, day: string) => `${committee}, ${formatDate(day)}`,
    compared: (areas: string) => `Sammenlignet med ${areas}`,
    asOf: (day: string) => `Tallene vises, som de var kendt ${formatDate(day)}.`,
    simulated: 'Nogle af tallene er simulerede.',
    draft: 'Kladde: rapporten er ikke publiceret.',
    howTo: 'Tryk på mellemrum eller højre pil for at begynde.',
  },
  place: (number: number, count: number) =>
    `${formatNumber(number, 0)} af ${formatNumber(count, 0)}`,
  announced: (place: string, words: readonly string[]) => `${place}. ${words.join('. ')}.`,
  figure: {
    compared: 'Til sammenligning',
    missing: 'intet tal',
    partlySimulated: 'Nogle af tallene er simulerede.',
    newerMissing: (reason: string) => `Ingen nyere tal. ${reason}`,
    noFigures: (reason: string) => `Ingen tal. ${reason}`,
    noReason: 'Ingen tal i perioden.',
    yearBefore: (period: string, figure: string, change: string) =>
      `${period}: ${figure} (${change})`,
  },
  bar: {
    label: 'Styring af visningen',
    previous: 'Forrige',
    next: 'Næste',
    table: 'Tabel',
    notes: 'Spørgsmål',
    help: 'Hjælp',
    leave: 'Afslut',
  },
  typed: (digits: string) => `Gå til ${digits}`,
  close: 'Luk',
  table: {
    title: (indicator: string) => `${indicator} i tal`,
    period: 'Periode',
    status: 'Bemærkning',
  },
  help: {
    title: 'Taster',
    keys: [
      ['Højre pil, PageDown, mellemrum', 'næste skærm'],
      ['Venstre pil, PageUp, Shift + mellemrum', 'forrige skærm'],
      ['Home og End', 'første og sidste skærm'],
      ['Et tal, for eksempel 1 og 2', 'skærm nummer 12'],
      ['T', 'tallene i en tabel'],
      ['N', 'spørgsmål fra udvalget (når du er logget ind)'],
      ['F', 'fuld skærm til og fra'],
      ['?', 'denne hjælp'],
      ['Esc', 'luk det, der er åbent, og derefter tilbage til rapporten'],
    ],
    touch: 'På en tavle eller tablet kan du stryge til siden eller bruge knapperne nederst.',
  },
  notes: {
    title: 'Spørgsmål fra udvalget',
    none: 'Der er ingen spørgsmål til dette tal endnu.',
    private: 'Kun analytikere, der er logget ind, kan se spørgsmålene.',
    field: 'Nyt spørgsmål',
    save: 'Gem spørgsmålet',
    loading: 'Henter spørgsmål …',
    forbidden: 'Kun analytikere kan se og skrive spørgsmål.',
    hide: 'Skjul',
    said: (by: string, at: string) => `${by}, ${formatDateTime(at)}`,
    answer: 'Svar',
    open: 'Ikke besvaret',
    answerField: 'Skriv svaret',
    saveAnswer: 'Gem svaret',
    /** Beside the button, for those who hear it alone. */
    answerTo: (question: string) => `Besvar: ${question}`,
    followUp: (day: string) => `Opfølgning fra mødet ${formatDate(day)}`,
  },
} as const
