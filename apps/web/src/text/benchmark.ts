import { listOf } from '@noegletal/format'

/** The words of the page of rankings. */
export const benchmarkText = {
  title: 'Rangliste',
  lead: (area: string) => `Hvordan ${area} ligger blandt kommunerne.`,
  views: {
    label: 'Rangliste',
    ministry: 'Ministeriets rangliste',
    any: 'Andre nøgletal',
  },
  heading: 'Beskæftigelsesministeriets benchmarking',
  explanation:
    'Ministeriet regner to gange om året ud, hvor stor en del af borgerne der efter kommunens rammevilkår kan forventes at være på offentlig forsørgelse, og sætter kommunerne i rækkefølge efter, hvor langt de er fra det. Nr. 1 har færrest i forhold til det forventede. En måling dækker det nævnte halvår og halvåret før. Tallene står, som de er offentliggjort.',
  lists: {
    samlet: 'Samlet',
    dagpenge: 'Dagpengeområdet',
    kontanthjaelp: 'Kontanthjælpsområdet',
    sygedagpenge: 'Sygedagpengeområdet',
  },
  own: {
    caption: (area: string) => `${area} i ministeriets benchmarking, seneste måling`,
    area: 'Område',
    place: 'Placering',
    expected: 'Forventet andel',
    actual: 'Faktisk andel',
    difference: 'Forskel i andel',
    persons: 'Forskel i personer',
    saving: 'Besparelse om året',
  },
  unsaid: 'ikke oplyst',
  nothing: 'Der er ikke indlæst nogen måling.',
  asExpected: 'som forventet',
  points: (size: string) => `${size}\u00A0pct.point`,
  fewer: (size: string) => `${size} færre offentligt forsørgede end forventet`,
  more: (size: string) => `${size} flere offentligt forsørgede end forventet`,
  noSaving: 'hverken besparelse eller merudgift',
  saved: (size: string) => `besparelse på ${size}\u00A0mio.\u00A0kr.`,
  extra: (size: string) => `merudgift på ${size}\u00A0mio.\u00A0kr.`,
  among: (rank: string, count: string) => `${rank} af ${count}`,
  places: (size: string, count: number) => `${size} ${count === 1 ? 'plads' : 'pladser'}`,
  samePlace: (when: string, mark: string) => `samme plads som ved forrige måling (${when}${mark})`,
  better: (places: string, earlier: string) =>
    `${places} bedre end ved forrige måling (${earlier})`,
  worse: (places: string, earlier: string) =>
    `${places} dårligere end ved forrige måling (${earlier})`,
  differenceThen: (words: string, when: string, mark: string) =>
    `ved forrige måling ${words} (${when}${mark})`,
  simulatedThen: ', simuleret tal',
  all: {
    heading: {
      samlet: 'Den samlede liste',
      dagpenge: 'Listen for dagpengeområdet',
      kontanthjaelp: 'Listen for kontanthjælpsområdet',
      sygedagpenge: 'Listen for sygedagpengeområdet',
    },
    municipalities: (period: string) => `Alle kommuner, ${period}`,
    list: 'Område',
    period: 'Måling',
  },
  history: { title: (list: string) => `Ministeriets rangliste, ${list}`, group: 'Hele landet' },
  picture: {
    axis: 'Forskel fra det forventede, pct.point',
    expected: 'Det forventede',
    description: (parts: { list: string; count: string; period: string }) =>
      `Prikdiagram over, hvor langt ${parts.count} kommuner er fra det forventede på ministeriets rangliste, ${parts.list}, ${parts.period}.`,
    own: (area: string, place: string, words: string) => `${area} er ${place} med ${words}.`,
    caption:
      'Hver prik er forskellen mellem den faktiske og den forventede andel. Til venstre for stregen er der færre offentligt forsørgede end forventet, til højre flere.',
    without: (areas: readonly string[]) => `Uden tal og placering: ${listOf(areas)}.`,
    manyWithout: (count: string) => `${count} kommuner er uden tal; de står sidst i tabellen.`,
    none: 'Ingen kommuner har både en placering og en forskel.',
  },
  table: {
    caption: (list: string, period: string) =>
      `Alle kommuner på ministeriets rangliste, ${list}, ${period}`,
    place: 'Nr.',
    area: 'Kommune',
    expected: 'Forventet andel, pct.',
    actual: 'Faktisk andel, pct.',
    difference: 'Forskel, pct.point',
    persons: 'Forskel, personer',
    saving: 'Mio. kr. om året',
    tied: 'delt',
    fewer: (size: string) => `${size} færre`,
    more: (size: string) => `${size} flere`,
    saved: (size: string) => `${size} sparet`,
    extra: (size: string) => `${size} i merudgift`,
    simulated: '(s)',
    legend: '(s) er simulerede tal.',
    legendWords:
      'Færre og flere er offentligt forsørgede i forhold til det, ministeriet forventer. Et tal, der ikke er offentliggjort, er »ikke oplyst«.',
  },
  any: {
    heading: 'Rangliste efter et nøgletal',
    indicator: 'Nøgletal',
    explanation:
      'Vælg et nøgletal, en gruppe kommuner og en periode. Antal er ikke med, fordi de følger kommunens størrelse.',
    toFigure: (title: string) => `${title}: udvikling, definition og kilde`,
    direction: {
      lower: 'Et lavere tal regnes for bedre, så laveste tal er nr. 1.',
      higher: 'Et højere tal regnes for bedre, så højeste tal er nr. 1.',
    },
  },
  take: 'Hent tallene',
} as const
