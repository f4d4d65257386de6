import { formatNumber } from '@noegletal/format'

type Attempt = { readonly at: string; readonly fault: string }

/** The words of the page where files are handed in. */
export const importStartText = {
  title: 'Indlæs tal',
  lead: 'Læg filerne op, som du har hentet dem. Du ser, hvordan de er forstået, hvad der er galt, og hvad der ændres, før noget bliver publiceret.',
  drop: {
    heading: 'Læg filer op',
    lead: 'Træk filerne hertil, eller vælg dem',
    label: 'Vælg filer',
    hint: 'Hver fil bliver en kladde for sig. Højst 256 MB pr. fil.',
    over: 'Slip for at lægge filerne op',
  },
  day: {
    label: 'Tallene blev kendt',
    hint: 'Den dag kilden offentliggjorde tallene. Dagen afgør, hvad »tallene, som de var« viser.',
    missing: 'Skriv den dag, tallene blev kendt.',
  },
  readable: {
    heading: 'Filer, der kan læses',
    intro: 'Filen bliver kendt på sit indhold, ikke på sit navn:',
    kinds: [
      'Danmarks Statistik, Statistikbanken: CSV, Excel og JSON-stat – også når Excel-filen er gemt som CSV',
      'jobindsats.dk: filer fra API’et (CSV og JSON) og fra hjemmesiden (CSV og Excel)',
      'noegletal.dk (Indenrigsministeriet)',
      'Beskæftigelsesministeriets benchmarking, budgetopfølgning og driftsudgifter',
      'Egne filer med kolonnerne nøgletal, område, periode og værdi – eller med perioder eller områder som kolonner',
      'Enhver anden tabel: så siger du selv, hvad kolonnerne betyder, og det bliver husket til næste gang',
    ],
    limits: 'CSV, Excel (.xlsx) og JSON med højst 256 MB, 2 millioner rækker og 1.000 kolonner.',
    help: 'Mere om nøgletallene og deres kilder',
  },
  uploads: {
    heading: 'På vej op',
    label: (fileName: string) => `Sender ${fileName}`,
    waiting: 'Venter',
    sending: (done: string, total: string) => `${done} af ${total}`,
    done: 'Sendt',
    cancel: (fileName: string) => `Afbryd ${fileName}`,
    cancelled: 'Afbrudt. Intet er gemt.',
    again: (fileName: string) => `Send ${fileName} igen`,
    remove: (fileName: string) => `Fjern ${fileName} fra listen`,
    open: 'Åbn kladden',
  },
  drafts: {
    heading: 'Kladder',
    none: 'Ingen filer er på vej.',
    file: 'Fil',
    who: 'Lagt op',
    state: 'Tilstand',
    next: 'Næste skridt',
    by: ({ time, by }: { readonly time: string; readonly by: string }) => `${time} af ${by}`,
    actions: 'Handlinger',
    discard: (fileName: string) => `Slet kladden ${fileName}`,
  },
  scheduled: {
    heading: 'Planlagt',
    when: 'Bliver publiceret',
    title: 'Indlæsning',
    unschedule: (title: string) => `Fortryd planlægningen af ${title}`,
  },
  fetches: {
    heading: 'Faste hentninger',
    name: 'Hentning',
    last: 'Sidst',
    next: 'Næste gang',
    table: {
      statbank: (table: string) => `Statistikbanken, tabel ${table}`,
      jobindsats: (table: string) => `jobindsats.dk, tabel ${table}`,
    },
    never: 'Ikke hentet endnu',
    outcome: {
      failed: ({ at, fault }: Attempt) => `${at}: Det lykkedes ikke. ${fault}`,
      unchanged: ({ at }: Attempt) => `${at}: Intet nyt`,
      waiting: ({ at }: Attempt) => `${at}: Hentet og lagt i kladderne`,
      published: ({ at }: Attempt) => `${at}: Hentet og publiceret`,
    },
    retry: (at: string) => `Prøver igen ${at}.`,
    regular: (at: string) => `Efter planen ${at}`,
    noNext: 'Ikke flere gange efter planen',
  },
  earlier: {
    heading: 'Tidligere indlæsninger',
    none: 'Der er ikke indlæst nogen filer endnu.',
    when: 'Indlæst',
    all: (count: number) => `Se alle ${formatNumber(count, 0)} indlæsninger`,
  },
  announce: {
    started: (count: number) =>
      count === 1 ? '1 fil bliver sendt.' : `${formatNumber(count, 0)} filer bliver sendt.`,
    done: (fileName: string) => `${fileName} er sendt.`,
    failed: (fileName: string) => `${fileName} kunne ikke sendes.`,
  },
} as const
