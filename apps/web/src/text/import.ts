import type { ImportReason } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'

/** The words about what was published, when and why. */
export const importText = {
  title: 'Indlæsninger',
  lead: 'Alle tal kommer fra filer, der er indlæst her. Intet slettes: en nyere indlæsning lægger sig oven på en ældre, og begge kan ses.',
  none: 'Der er ikke indlæst nogen filer endnu.',
  reason: {
    new: 'Nye tal',
    'late-registration': 'Efterregistrering',
    revision: 'Rettet hos kilden',
    correction: 'Rettelse',
  } satisfies Record<ImportReason, string>,
  documented: 'Dokumenteret',
  simulated: 'Simuleret',
  undone: (date: string) => `Fortrudt ${date}`,
  undoneBy: ({ date, by }: { readonly date: string; readonly by: string }) =>
    `Indlæsningen blev fortrudt ${date} af ${by}.`,
  publishedOn: 'Offentliggjort',
  batch: 'Indlæsning',
  kind: 'Art',
  source: 'Kilde',
  why: 'Grund',
  file: 'Fil',
  download: 'Hent filen',
  fingerprint: 'Filens SHA-256',
  importedAt: 'Indlæst',
  importedBy: ({ time, by }: { readonly time: string; readonly by: string }) => `${time} af ${by}`,
  note: 'Bemærkning',
  counts: 'Tal i filen',
  count: {
    new: (count: number) => `${formatNumber(count, 0)} nye`,
    changed: (count: number) => `${formatNumber(count, 0)} ændrede`,
    unchanged: (count: number) => `${formatNumber(count, 0)} uændrede`,
    withdrawn: (count: number) => `${formatNumber(count, 0)} udgåede`,
  },
  all: 'Alle indlæsninger',
} as const
