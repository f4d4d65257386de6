import type { Role } from '@noegletal/domain'

const roles = {
  reader: 'Læser',
  analyst: 'Analytiker',
  admin: 'Administrator',
} satisfies Record<Role, string>

/** The words about logging in, accounts, keys, and who did what. */
export const accountText = {
  role: roles,
  roleMeaning: {
    reader: 'kan logge ind og se tallene',
    analyst: 'kan også indlæse, publicere og fortryde tal',
    admin: 'kan også invitere og lukke brugere og se alle hændelser',
  } satisfies Record<Role, string>,
  email: 'E-mail',
  password: 'Adgangskode',
  name: 'Navn',
  showPassword: 'Vis adgangskoden',
  newPasswordHint:
    'Mindst 12 tegn. Flere ord efter hinanden er lettere at huske end få svære tegn.',
  missing: {
    email: 'Skriv en e-mailadresse som navn@kommune.dk',
    name: 'Skriv dit navn',
    password: 'Skriv din adgangskode',
    newPassword: 'Adgangskoden skal have mindst 12 tegn',
  },
  copy: { button: 'Kopiér', done: 'Kopieret' },

  logIn: {
    title: 'Log ind',
    lead: 'Du behøver kun at logge ind for at arbejde med tallene. Alle kan se dem uden.',
    button: 'Log ind',
    forgotten: 'Har du glemt din adgangskode, kan en administrator lave et link til en ny.',
    already: (name: string) => `Du er logget ind som ${name}.`,
    goOn: 'Gå videre',
  },
  invitation: {
    title: 'Opret din konto',
    lead: (role: string) => `Du er inviteret som ${role.toLowerCase()}.`,
    button: 'Opret kontoen',
    newPassword: {
      title: 'Vælg en ny adgangskode',
      lead: (name: string) =>
        `Hej ${name}. Når du har valgt en ny adgangskode, gælder den gamle ikke mere.`,
      button: 'Gem adgangskoden',
    },
    broken: 'Linket virker ikke',
  },
  account: {
    title: 'Min konto',
    role: 'Rolle',
    pages: 'Sider for dig',
    imports: 'Indlæs tal',
    catalogue: 'Tilføjelser til kataloget',
    tokens: 'Adgangsnøgler',
    webhooks: 'Webhooks',
    users: 'Brugere',
    audit: 'Hændelser',
    logOut: 'Log ud',
    changePassword: {
      heading: 'Skift adgangskode',
      current: 'Nuværende adgangskode',
      next: 'Ny adgangskode',
      button: 'Skift adgangskoden',
      done: 'Adgangskoden er skiftet. Andre steder, hvor du var logget ind, skal du logge ind igen.',
    },
  },
  users: {
    title: 'Brugere',
    lead: 'Hvem der kan logge ind, og hvad de må. Alle kan se tallene uden at logge ind.',
    role: 'Rolle',
    since: 'Oprettet',
    state: 'Konto',
    open: 'Åben',
    closed: 'Lukket',
    actions: 'Handlinger',
    roleOf: (name: string) => `Rolle for ${name}`,
    changed: (name: string) => `${name} er ændret.`,
    close: 'Luk kontoen',
    reopen: 'Åbn igen',
    newPassword: 'Ny adgangskode',
    closing: {
      heading: (name: string) => `Luk kontoen for ${name}?`,
      explanation:
        'Personen bliver logget ud med det samme, og dens adgangsnøgler holder op med at virke. Historikken bliver stående, og kontoen kan åbnes igen.',
      keep: 'Behold den',
    },
    link: {
      heading: (email: string) => `Send dette link til ${email}`,
      explanation: (date: string) =>
        `Linket gælder til ${date}, kan bruges én gang og vises kun her. Send det kun til den, det er til.`,
      label: 'Link',
    },
    invite: {
      heading: 'Invitér',
      button: 'Lav et link',
      hint: 'Personen opretter selv sin konto med linket.',
    },
    invitations: {
      heading: 'Inviterede',
      none: 'Der er ingen åbne invitationer.',
      expires: 'Gælder til',
      withdraw: 'Træk tilbage',
    },
  },
  tokens: {
    title: 'Adgangsnøgler',
    lead: 'Med en nøgle kan et program indlæse tal på dine vegne, for eksempel hver måned. Giv hvert program sin egen nøgle, og træk den tilbage, når den ikke bruges mere.',
    none: 'Der er ingen nøgler.',
    name: 'Nøgle',
    owner: 'Lavet af',
    made: 'Lavet',
    expires: 'Gælder til',
    lastUsed: 'Sidst brugt',
    never: 'aldrig',
    actions: 'Handlinger',
    revoke: 'Træk tilbage',
    revoking: {
      heading: (name: string) => `Træk nøglen »${name}« tilbage?`,
      explanation: 'Programmer, der bruger den, får ikke længere adgang. Det kan ikke fortrydes.',
      keep: 'Behold den',
    },
    create: {
      heading: 'Lav en nøgle',
      name: 'Hvad skal den bruges til?',
      nameHint: 'For eksempel »Månedlig indlæsning«',
      missing: 'Skriv, hvad nøglen skal bruges til',
      days: 'Hvor længe skal den gælde?',
      choices: { 30: '30 dage', 90: '90 dage', 365: 'Et år', 730: 'To år' },
      button: 'Lav nøglen',
    },
    shown: {
      heading: 'Kopiér nøglen nu',
      explanation:
        'Den vises kun denne ene gang. Programmet sender den som »Authorization: Bearer« efterfulgt af nøglen.',
      label: 'Nøglen',
    },
  },
  audit: {
    title: 'Hændelser',
    lead: 'Alt, hvad der er ændret, og hvem der gjorde det. Det nyeste står først; intet slettes.',
    when: 'Hvornår',
    who: 'Hvem',
    what: 'Hvad',
    pages: 'Flere hændelser',
    newer: 'Nyere',
    older: 'Ældre',
    page: (page: number, pages: number) => `Side ${page} af ${pages}`,
  },
} as const
