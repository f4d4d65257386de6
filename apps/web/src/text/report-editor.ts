import { formatDate, formatDateTime } from '@noegletal/format'

/** The words of the page where a report is written. */
export const reportEditorText = {
  title: (title: string) => `Rediger: ${title}`,
  back: 'Alle rapporter',
  state: 'Status',
  plan: {
    edit: 'Ret oplysninger om rapporten',
    meeting: (committee: string, date: string) => `${committee}, møde den ${formatDate(date)}`,
    latest: 'Følger de nyeste tal, indtil rapporten publiceres.',
    asOf: (date: string) => `Tallene er, som de var kendt ${formatDate(date)}.`,
  },
  actions: {
    ready: 'Meld klar',
    draft: 'Tilbage til kladde',
    publish: 'Publicér',
    reopen: 'Tag op som kladde igen',
    read: 'Se den publicerede rapport',
  },
  publish: {
    heading: 'Publicér rapporten?',
    frozen:
      'Tekst, tal, diagrammer og tabeller fastfryses, som de er nu. De ændres ikke, når der senere kommer nye tal; rapporten får i stedet en note om, hvad der er ændret.',
    figures: (date: string) => `Tallene er, som de er kendt ${formatDate(date)}.`,
    edition: (number: number) =>
      `Det bliver ${number}. udgave. Alle, der kan læse siden, kan se den.`,
    stale: (count: number) =>
      count === 1
        ? 'Én sætning er skrevet til tal, der er ændret siden. Se den efter først.'
        : `${count} sætninger er skrevet til tal, der er ændret siden. Se dem efter først.`,
    unsaved: 'Der er tekst, som ikke er gemt endnu.',
    confirm: 'Ja, publicér',
    keep: 'Fortryd',
  },
  publishedBy: (by: string, at: string) => `${by} publicerede rapporten ${formatDateTime(at)}.`,
  unsavedWhenPublished:
    'Det, du skrev og ikke nåede at få gemt, er ikke med i den. Det ligger i dette vindue og hentes frem, hvis rapporten tages op som kladde igen.',
  published:
    'Rapporten er publiceret og kan ikke ændres. Tag den op som kladde, hvis mødet er udsat, eller teksten skal rettes; den publicerede udgave bliver stående, til en ny er publiceret.',
  left: 'Afsnittet er ikke med i rapporten. Tag det med under »Ret oplysninger om rapporten«.',
  sentence: {
    label: (number: number, heading: string) => `Sætning ${number} i ${heading}`,
    stress: 'Fremhæv det markerede',
    up: 'Op',
    down: 'Ned',
    remove: 'Slet',
    restore: 'Gendan automatisk tekst',
    split: 'Nyt afsnit herfra',
    named: (action: string, number: number, heading: string) =>
      `${action}: sætning ${number} i ${heading}`,
    automatic: 'Automatisk',
    written: 'Skrevet',
    stale: 'Tallene er ændret, siden sætningen blev skrevet',
    before: 'Den automatiske tekst dengang',
    now: 'Den automatiske tekst nu',
    nowNothing: 'Sætningen kan ikke længere siges ud fra tallene.',
    keep: 'Behold min tekst',
  },
  block: {
    kind: { paragraph: 'Brødtekst', list: 'Punktopstilling' },
    toList: 'Gør til punktopstilling',
    toParagraph: 'Gør til brødtekst',
    merge: 'Saml med forrige',
    add: 'Tilføj sætning',
    addBlock: 'Tilføj et nyt stykke',
  },
  removed: {
    heading: (count: number) => `Slettede automatiske sætninger (${count})`,
    takeUp: 'Tag med igen',
  },
  preview: 'Sådan ser læserne afsnittet',
  save: {
    saved: (time: string) => `Gemt kl. ${time}`,
    untouched: 'Automatisk tekst, ikke ændret',
    waiting: 'Ikke gemt endnu …',
    saving: 'Gemmer …',
    failed: 'Ikke gemt – prøver igen',
    busy: 'Ikke gemt endnu: Serveren har for travlt. Teksten bliver stående her og gemmes om lidt.',
    refused: (message: string) => `Ikke gemt: ${message}`,
    loggedOut:
      'Ikke gemt: Du er ikke længere logget ind. Teksten bliver stående her og gemmes, når du er logget ind.',
    logIn: 'Log ind i en ny fane',
    kept: 'Tekst, der ikke nåede at blive gemt, er hentet frem.',
    leave: 'Der er tekst, som ikke er gemt. Vil du forlade siden?',
  },
  conflict: {
    heading: (by: string, at: string) => `${by} gemte afsnittet først (${formatDateTime(at)})`,
    explanation:
      'I har begge ændret teksten. Vælg, hvilken der skal gælde. Den anden bliver liggende i historikken.',
    theirs: (by: string) => `Teksten fra ${by}`,
    mine: 'Din tekst',
    keepMine: 'Brug min tekst',
    takeTheirs: (by: string) => `Brug teksten fra ${by}`,
    somebody: 'En anden',
    empty: 'Ingen tekst',
  },
  history: {
    heading: 'Historik',
    none: 'Der er ikke gemt nogen ændringer.',
    version: (at: string, by: string) => `${formatDateTime(at)} af ${by}`,
    takeUp: 'Tag denne tekst op igen',
  },
} as const
