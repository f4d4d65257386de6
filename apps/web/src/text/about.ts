import type { Granularity, MissingReason } from '@noegletal/domain'

type Entry = { readonly word: string; readonly meaning: string }

/** The words of the page about the figures. */
export const aboutText = {
  title: 'Om tallene',
  lead: 'Her står, hvad nøgletallene viser og ikke viser, hvor de kommer fra, og hvordan siden kan bruges.',
  contents: 'På denne side',
  sections: {
    words: { id: 'ord', title: 'Sådan læses tallene' },
    indicators: { id: 'noegletal', title: 'Nøgletallene' },
    breaks: { id: 'databrud', title: 'Databrud og hændelser' },
    gaps: { id: 'manglende-tal', title: 'Tal, der mangler' },
    sources: { id: 'kilder', title: 'Kilder' },
    accessibility: { id: 'tilgaengelighed', title: 'Tilgængelighed' },
  },
  words: [
    {
      word: 'Foreløbigt tal',
      meaning:
        'De nyeste tal kan stadig ændre sig. Et tal er mærket som foreløbigt, indtil det regnes for endeligt.',
    },
    {
      word: 'Efterregistrering',
      meaning:
        'En sag kan blive registreret, efter at måneden er slut. Så ændrer kilden tallet for måneden. Det sker mest for de to seneste måneder og gør for det meste tallet højere.',
    },
    {
      word: 'Tal, som de var kendt en bestemt dag',
      meaning:
        'Alle udgaver af et tal gemmes. Vælg en dato øverst på siden for at se tallene, som de var kendt den dag, for eksempel på et møde i udvalget.',
    },
    {
      word: 'Seneste tal',
      meaning:
        'Nøgletallene bliver ikke offentliggjort samtidig. Hvert nøgletal vises for sin egen seneste periode og sammenlignes med samme periode året før.',
    },
    {
      word: 'Bedre og dårligere',
      meaning:
        'Ordene bruges kun om nøgletal, hvor det er fastlagt, om et lavere eller et højere tal er bedst.',
    },
    {
      word: 'Pct.point',
      meaning:
        'Forskellen mellem to procenttal: fra 3,5 % til 3,0 % er et fald på 0,5 procentpoint.',
    },
    {
      word: 'Fuldtidspersoner',
      meaning:
        'To personer, der hver modtager en ydelse i en halv måned, tæller som én fuldtidsperson.',
    },
    {
      word: 'Databrud',
      meaning:
        'En ændring af regler eller opgørelse, som gør, at tal før og efter datoen ikke kan sammenlignes. Ændringer hen over et databrud beregnes ikke.',
    },
    {
      word: 'Simulerede tal',
      meaning:
        'Tal, som et program har lavet, fordi de rigtige ikke er indlæst endnu. De kan ses på »Hvor kommer tallet fra?«, hvor hvert tal er mærket som dokumenteret eller simuleret.',
    },
    {
      word: 'Afrunding',
      meaning: 'Tallene er afrundet hver for sig. Summer og forskelle kan derfor afvige.',
    },
  ] satisfies readonly Entry[],
  missing: {
    suppressed: 'Tallet er så lille, at kilden skjuler det af hensyn til enkeltpersoner.',
    'not-published': 'Kilden har endnu ikke offentliggjort tallet.',
    'not-applicable': 'Nøgletallet opgøres ikke for området.',
    missing: 'Kilden viser ikke noget tal og siger ikke hvorfor.',
    withdrawn: 'Kilden har tidligere vist tallet, men gør det ikke længere.',
  } satisfies Record<MissingReason, string>,
  every: {
    month: 'Opgøres hver måned.',
    quarter: 'Opgøres hvert kvartal.',
    'half-year': 'Opgøres hvert halve år.',
    year: 'Opgøres hvert år.',
    'rolling-year': 'Opgøres hver måned for de seneste 12 måneder.',
    'year-to-date': 'Opgøres hver måned for året til dato.',
  } satisfies Record<Granularity, string>,
  source: 'Kilde:',
  table: (id: string) => `tabel ${id}`,
  noBreaks: 'Ingen kendte databrud.',
  breakKind: { break: 'Databrud', event: 'Hændelse' },
  concerns: (titles: string) => `Gælder ${titles}.`,
  noGaps: 'Ingen registrerede.',
  gapFrom: (period: string) => `fra ${period}`,
  gapSpan: (from: string, til: string) => `${from} til ${til}`,
  sourcesLead: 'Tallene kommer fra:',
  fileLead:
    'Hvert tal på siderne er et link til den fil og den linje, det kommer fra. Alle filer kan hentes under',
  accessibility: [
    'Siderne er lavet efter WCAG 2.2, niveau AA. De kan bruges med tastatur og skærmlæser, på en skærm ned til 320 punkters bredde, forstørret til 400 % og på papir.',
    'Alle figurer har deres tal i en tabel eller som tekst. Farver står aldrig alene: bedre og dårligere er skrevet med ord, og linjer har navne.',
    'Siderne er afprøvet med automatiske værktøjer. De er endnu ikke afprøvet af brugere med skærmlæser. Den formelle tilgængelighedserklæring efter lov om tilgængelighed udfyldes af den kommune, der bruger siderne.',
    'Siderne bruger ikke cookies og henter intet fra andre steder.',
  ],
} as const
