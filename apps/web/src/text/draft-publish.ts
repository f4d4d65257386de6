import type { ImportReason } from '@noegletal/domain'

/** The words of publishing a file. */
export const publishText = {
  heading: 'Publicér',
  title: 'Titel',
  titleHint: 'Det, læserne ser, når de spørger, hvor et tal kommer fra.',
  source: 'Kilde',
  sourceHint: 'Hvem der har offentliggjort tallene, og hvor de kan slås op.',
  reason: 'Grund',
  reasons: {
    new: 'Nye tal',
    'late-registration': 'Efterregistrering',
    revision: 'Revision hos kilden',
    correction: 'Rettelse',
  } satisfies Record<ImportReason, string>,
  reasonHints: {
    new: 'Kilden har offentliggjort en ny periode – også når de seneste måneder samtidig er ændret lidt.',
    'late-registration': 'De foreløbige måneder er talt op igen, og der er ikke kommet nye.',
    revision: 'Kilden har regnet ældre tal om.',
    correction: 'Det, der stod her, var forkert, for eksempel fordi en forkert fil blev indlæst.',
  } satisfies Record<ImportReason, string>,
  proposed: 'foreslået ud fra forskellene',
  note: 'Bemærkning',
  noteHint: 'Kan udelades. Læserne kan se den.',
  day: 'Tallene blev kendt',
  when: 'Hvornår',
  now: 'Nu',
  later: 'På et bestemt tidspunkt',
  laterHint: 'Indtil da kan ingen læser se noget af filen.',
  date: 'Dato',
  time: 'Klokkeslæt',
  summary: {
    heading: 'Det sker der',
    changes: (changes: string) => `${changes} tal bliver publiceret.`,
    published: (changes: string) => `${changes} tal er publiceret.`,
    nothing: 'Intet tal bliver ændret. Indlæsningen bliver alligevel husket.',
    whole: 'Alt bliver publiceret på én gang eller slet ikke.',
    kept: 'De nuværende tal bliver husket, og indlæsningen kan fortrydes.',
    partial: 'Filen retter kun de tal, der står i den. Alle andre bliver stående.',
    simulated: 'Tallene bliver mærket som simulerede.',
    at: (time: string) => `Tallene kan ses fra ${time}.`,
  },
  button: {
    now: (changes: string | null) => (changes === null ? 'Publicér' : `Publicér ${changes} tal`),
    later: (time: string) => `Publicér ${time}`,
  },
  fault: {
    title: 'Skriv en titel.',
    source: 'Skriv en kilde.',
    time: 'Vælg et tidspunkt.',
    past: 'Tidspunktet er allerede gået.',
    day: 'Tallene kan ikke vises, før de blev kendt. Vælg et senere tidspunkt, eller ret dagen.',
  },
  receipt: {
    heading: 'Tallene er publiceret',
    number: (id: number) => `Kvittering: indlæsning nr. ${id}.`,
    next: 'Det kan du gøre nu',
    see: 'Se indlæsningen og den oprindelige fil',
    overview: 'Se tallene på Overblik',
    more: 'Indlæs flere tal',
    undo: 'Fortryd indlæsningen',
  },
  scheduled: {
    heading: 'Publiceringen er planlagt',
    checkedAgain:
      'Lige før bliver filen læst og sammenlignet igen. Er noget anderledes, venter den på dig.',
  },
} as const
