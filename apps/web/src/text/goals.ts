import { budgetNotes } from '@noegletal/format'

/** The words of the page with goals and budget. */
export const goalsText = {
  title: 'Mål og budget',
  lead: (area: string) =>
    `Hvordan det går med målene i ${area}, og hvad budgettet og opfølgningerne på det siger.`,
  files: {
    heading: 'Hent tallene',
    xlsx: 'Det hele (Excel)',
    goals: 'Målene (CSV)',
    budget: 'Budgetopfølgningen (CSV)',
    spending: 'Driftsudgifterne (CSV)',
    json: 'Det hele (JSON)',
  },
  goals: {
    heading: 'Mål',
    none: 'Der er ikke skrevet nogen mål.',
  },
  classes: {
    heading: 'Ydelser med både budgetmål og indsatsmål',
    lead: 'Et mål, der er på vej, er ikke opfyldt endnu.',
    noPair:
      'Ingen ydelse har både et budgetmål og et indsatsmål, så ingen kan deles efter, hvilke af dem der er opfyldt.',
    lone: 'Disse har kun det ene af de to mål:',
    has: {
      budget: 'Kun et budgetmål, intet indsatsmål',
      effort: 'Kun et indsatsmål, intet budgetmål',
    },
    because: (name: string, why: string) => `${name} (${why.replace(/[.]$/, '')})`,
    none: 'Ingen',
    names: {
      both: 'Begge mål er opfyldt',
      'only-effort': 'Kun indsatsmålet er opfyldt',
      'only-budget': 'Kun budgetmålet er opfyldt',
      neither: 'Ingen af målene er opfyldt',
      unknown: 'Kan ikke vurderes',
    },
  },
  persons: {
    heading: 'Budgetopfølgning: fuldtidspersoner',
    none: (area: string) => `Der er ikke indlæst et budget i fuldtidspersoner for ${area}.`,
    lead: 'Tallene står, som de er offentliggjort, og der er ikke regnet på dem. Forskellen er det forventede regnskab i forhold til budgettet.',
    caption: (area: string, year: string) =>
      `Budgetterede fuldtidspersoner i ${area} i ${year} og opfølgninger på budgettet`,
    benefit: 'Ydelse',
    budget: (year: string) => `Budget ${year}`,
    forecast: (day: string) => `Forventet regnskab, opfølgning ${day}`,
    difference: 'Forskel fra budget',
    actual: 'Gennemsnit indtil nu, anden opgørelse',
    months: ', se månederne bag tallet',
    noActual: 'intet tal',
    span: (first: string, last: string) => (first === last ? first : `${first} til ${last}`),
    preliminary: (count: number) =>
      count === 1 ? '1 foreløbig måned' : `${count} foreløbige måneder`,
    missing: (count: number) => (count === 1 ? '1 måned mangler' : `${count} måneder mangler`),
    simulated: 'simulerede tal',
    allOf: (reservations: string) => `Gennemsnittet indtil nu er af ${reservations}.`,
    rounding: budgetNotes.rounding,
    otherMeasure: budgetNotes.otherMeasure,
  },
  spending: {
    heading: 'Driftsudgifter',
    none: (area: string) => `Der er ikke indlæst driftsudgifter for ${area}.`,
    caption: (area: string) => `Driftsudgifter i ${area} i 1.000 kr., som de er offentliggjort`,
    followUp: 'Opfølgning',
    row: (year: string, day: string) => `${year}, opfølgning ${day}`,
  },
} as const
