import type { NewsRhythm } from '@noegletal/domain'

const rhythms = {
  'each-import': 'Hver gang, der er indlæst tal',
  weekly: 'Hver uge, mandag kl. 7',
  monthly: 'Hver måned, den 1. kl. 7',
} satisfies Record<NewsRhythm, string>

/** The words about being told what is new, by e-mail and by webhook. */
export const newsDeliveryText = {
  mail: {
    heading: 'Nyt pr. e-mail',
    notSetUp: 'E-mail er ikke sat op på denne server, så der kan ikke sendes nyt.',
    lead: (email: string) =>
      `Der sendes til ${email}, når der er noget nyt at fortælle, og ellers ikke.`,
    rhythm: 'Hvor tit?',
    never: 'Slet ikke',
    rhythms,
    area: 'Område',
    missingArea: 'Vælg et område',
    themes: 'Temaer',
    themesHint: 'Uden kryds får du nyt om dem alle.',
    button: 'Gem',
    saved: 'Gemt. Hver mail har et link, der afmelder.',
    ended: 'Gemt. Du får ikke mere nyt pr. e-mail.',
  },
  unsubscribe: {
    title: 'Afmeld nyt pr. e-mail',
    lead: 'Når du afmelder, får du ikke flere mails med nyt. Du kan bede om dem igen på »Min konto«.',
    button: 'Afmeld',
    done: 'Du er afmeldt og får ikke mere nyt pr. e-mail.',
  },
  webhooks: {
    title: 'Webhooks',
    lead: 'Et andet system kan få besked, når nye tal er synlige. Det får det samme som API’et på /api/v1/news, én besked for hver indlæsning.',
    none: 'Der er ingen webhooks.',
    name: 'Webhook',
    url: 'Adresse',
    madeBy: 'Tilføjet af',
    last: 'Seneste besked',
    never: 'ingen endnu',
    outcome: {
      sent: (time: string) => `modtaget ${time}`,
      waiting: 'på vej',
      'given-up': (time: string) => `opgivet ${time}`,
    },
    actions: 'Handlinger',
    remove: 'Fjern',
    removing: {
      heading: (name: string) => `Fjern webhooken »${name}«?`,
      explanation: 'Der sendes ikke mere til adressen, heller ikke det, der er på vej.',
      keep: 'Behold den',
    },
    create: {
      heading: 'Tilføj en webhook',
      name: 'Hvem skal have besked?',
      nameHint: 'For eksempel »Intranet«',
      missingName: 'Skriv, hvem der skal have besked',
      url: 'Adressen, der sendes til',
      urlHint:
        'Den skal begynde med https:// og være offentlig. Kun net, som serverens indstilling WEBHOOK_NETWORKS nævner, må være interne.',
      missingUrl: 'Skriv en adresse, der begynder med https://',
      button: 'Tilføj',
    },
    shown: {
      heading: 'Kopiér hemmeligheden nu',
      explanation:
        'Den vises kun denne ene gang. Modtageren bruger den til at se, at beskeden er herfra, sådan som Standard Webhooks beskriver.',
      label: 'Hemmeligheden',
    },
  },
} as const
