import { listOf } from '@noegletal/format'

/** What stands in a report as a Word file beyond the report's own words, and on the button that makes it. */
export const wordText = {
  button: 'Hent som Word',
  making: 'Laver Word-filen …',
  failed: 'Word-filen kunne ikke laves. Prøv igen.',
  meeting: (committee: string, date: string) => `${committee}, mødet den ${date}`,
  compared: (own: string, others: readonly string[]) =>
    others.length === 0 ? own : `${own} sammenlignet med ${listOf(others)}`,
  asOf: (date: string) => `Tallene er vist, som de var kendt den ${date}.`,
  frozen: 'Se rapporten på nettet, hvor hvert tal kan følges til sin kilde:',
  draft: 'Kladde',
  draftMeaning: 'Rapporten er ikke publiceret endnu. Tekst og tal kan stadig ændre sig.',
  simulated: 'Simulerede tal',
  simulatedMeaning:
    'Nogle af tallene i rapporten er lavet af et program og findes ikke i virkeligheden. De er mærket i tabellerne.',
  contents: 'Indhold',
  /** Word numbers by these names, and so must the captions be called. */
  figure: 'Figur',
  table: 'Tabel',
  sourceOf: (title: string, source: string) => `${title}. ${source}`,
  page: 'Side',
  ofPages: 'af',
  keywords: (headings: readonly string[]) => ['nøgletal', 'beskæftigelse', ...headings].join(', '),
} as const
