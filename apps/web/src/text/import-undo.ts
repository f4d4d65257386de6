import { formatNumber } from '@noegletal/format'

/** The words of undoing an import. */
export const importUndoText = {
  heading: 'Fortryd indlæsningen',
  lead: 'Tallene bliver, som de ville have været uden indlæsningen. Den bliver stående i historikken.',
  preview: 'Se, hvad der sker',
  changes: (changes: string) => `For læserne giver det ${changes} tal.`,
  nothing: 'Ingen tal ændrer sig for læserne. Senere indlæsninger har sagt noget nyere.',
  restingOn: {
    heading: 'Senere indlæsninger om de samme tal',
    intro: 'Det, de siger, bliver stående:',
    cells: (cells: number) => `${formatNumber(cells, 0)} af de samme tal`,
    none: 'Ingen senere indlæsning har sagt noget om de samme tal.',
  },
  cells: 'Det ser læserne bagefter',
  first: (count: number) => `De ${formatNumber(count, 0)} største ændringer:`,
  note: 'Hvorfor fortrydes den?',
  noteHint: 'Kan udelades. Læserne kan se det.',
  confirm: 'Fortryd indlæsningen',
  keep: 'Behold den',
  working: 'Fortryder …',
} as const
