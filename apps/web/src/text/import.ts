import type { ImportReason } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'

/** The words about what was published, when and why. */
export const importText = {
  title: 'Indlæsninger',
  lead: 'Alle tal kommer fra filer, der er indlæst her. Intet slettes: en nyere indlæsning lægger sig oven på en ældre, og begge kan ses.',
  handIn: 'Indlæs nye tal',
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
  sheet: 'Ark i filen',
  scope: 'Rækkevidde',
  partial: 'Filen retter kun de tal, der står i den',
  fingerprint: 'Filens SHA-256',
  importedAt: 'Indlæst',
  importedBy: ({ time, by }: { readonly time: string; readonly by: string }) => `${time} af ${by}`,
  note: 'Bemærkning',
  counts: 'Tal i filen',
  count: {
    new: counted('ny', 'nye'),
    changed: counted('ændret', 'ændrede'),
    unchanged: counted('uændret', 'uændrede'),
    withdrawn: counted('udgået', 'udgåede'),
  },
  all: 'Alle indlæsninger',
} as const

function counted(one: string, many: string): (count: number) => string {
  return (count) => `${formatNumber(count, 0)} ${count === 1 ? one : many}`
}
