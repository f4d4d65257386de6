import type { AxisRole, Mapping } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'

const quoted = (text: string) => `»${text}«`

/** The words about how a file was understood. */
export const interpretationText = {
  heading: 'Sådan er filen forstået',
  facts: {
    file: 'Fil',
    form: 'Form',
    dialect: 'Genkendt som',
    title: 'Titel i filen',
    table: 'Tabel',
    unit: 'Enhed i filen',
    decimal: 'Decimaltegn',
    rows: 'Rækker med tal',
    cells: 'Tal',
    notes: 'Filens egne noter',
    day: 'Tallene blev kendt',
  },
  decimal: { comma: 'komma (3,4)', point: 'punktum (3.4)' },
  columns: {
    heading: 'Kolonnerne',
    column: 'Kolonne',
    meaning: 'Betydning',
    members: 'De første værdier',
    only: (member: string) => `Kun ${quoted(member)} bliver læst`,
    more: (count: number) => `… i alt ${formatNumber(count, 0)}`,
    noMembers: 'ingen værdier',
    blank: 'tomt felt',
  },
  read: {
    heading: 'Det, der er læst',
    indicator: 'Nøgletal',
    from: 'Fra kolonnen',
    periods: 'Perioder',
    areas: 'Områder',
    categories: 'Kategorier',
    cells: 'Tal',
    none: 'Der er ikke læst nogen tal endnu.',
  },
  leftOut: {
    heading: 'Udeladt',
    none: 'Intet er udeladt.',
    intro: 'Disse tal står i filen, men bliver ikke indlæst:',
    cells: (cells: number) => `${formatNumber(cells, 0)} tal`,
    show: (count: number) => `Vis ${formatNumber(count, 0)} mere`,
  },
  renamed: {
    heading: 'Kolonner har fået nye navne',
    one: ({ heading, before }: { readonly heading: string; readonly before: string }) =>
      `Kolonnen ${quoted(heading)} hed tidligere ${quoted(before)}.`,
    check: 'De er læst som sidst. Se efter, at de stadig betyder det samme.',
  },
  origin: {
    recognised: 'Kolonnernes betydning er læst af filen selv.',
    remembered: 'Kolonnerne er læst som i en tidligere fil med de samme overskrifter.',
    chosen: 'Kolonnernes betydning er valgt for denne fil.',
  },
  missing: {
    heading: 'Sig, hvad kolonnerne betyder',
    intro: 'Filen er en tabel, men det fremgår ikke af den selv, hvad alle kolonner betyder:',
    remembered: 'Dine valg bliver husket til næste fil med de samme overskrifter.',
  },
  alternatives: {
    heading: 'Læs filen som en tidligere',
    intro: 'Flere tidligere filer havde de samme overskrifter. Vælg den, som filen ligner:',
    use: 'Brug disse valg',
    feeds: (titles: string) => `Gav ${titles}`,
    nothing: 'Gav ingen nøgletal',
    used: ({ time, by }: { readonly time: string; readonly by: string }) =>
      `Brugt ${time} af ${by}`,
    taken: 'Valgene er sat ind herunder. Se dem efter, og læs filen.',
  },
  mapping: {
    open: 'Ret, hvad kolonnerne betyder',
    heading: 'Kolonnernes betydning',
    axis: (heading: string) => `Kolonnen ${quoted(heading)}`,
    example: (members: string) => `For eksempel ${members}`,
    role: 'Betydning',
    roles: {
      area: 'Område',
      'area-name': 'Områdets navn (ved siden af en kode)',
      period: 'Periode',
      category: 'Kategori',
      indicator: 'Nøgletal',
      fixed: 'Læs kun én værdi',
      status: 'Status (foreløbig, diskretioneret)',
      note: 'Bemærkning',
      unused: 'Bruges ikke',
    } satisfies Record<AxisRole, string>,
    member: 'Den værdi, der læses',
    chooseMember: 'Vælg en værdi',
    targets: 'Nøgletal i filen',
    targetsHint:
      'Hver kolonne med tal giver ét nøgletal. Lad feltet stå tomt for kolonner, der ikke bruges.',
    targetName: (measure: string, member: string | null) =>
      member === null ? quoted(measure) : `${quoted(measure)} for ${quoted(member)}`,
    factor: 'Tallene læses',
    factors: {
      '1': 'som de står',
      '-1': 'med modsat fortegn',
      '100': 'ganget med 100 (0,034 bliver 3,4)',
      '0.01': 'delt med 100 (340 bliver 3,4)',
      '1000': 'ganget med 1.000',
      '0.001': 'delt med 1.000',
    },
    categories: 'Kategorier, der hedder noget andet i filen',
    categoriesHint: 'De øvrige værdier er kendt i forvejen.',
    category: (member: string) => `${quoted(member)} i filen er`,
    unknownCategory: 'Ikke valgt – bliver udeladt',
    total: 'I alt',
    unusedCategory: 'Bruges ikke',
    fixedHeading: 'Det, der ikke står i filen',
    area: 'Alle tal er for området',
    period: 'Alle tal er for perioden',
    periodOfBlanks: 'Rækker uden periode er for perioden',
    periodHint: 'For eksempel marts 2019, 1. kvartal 2019 eller 2019',
    submit: 'Læs filen med disse valg',
  },
  faults: {
    heading: 'Der mangler noget',
    noArea: 'Sig, hvilken kolonne der er område, eller vælg ét område for hele filen.',
    noPeriod: 'Sig, hvilken kolonne der er periode, eller skriv én periode for hele filen.',
    blanks: 'Skriv den periode, som rækkerne uden periode er for.',
    twoOf: (role: string, headings: string) =>
      `Kun én kolonne kan være ${role.toLowerCase()}. Nu er det både ${headings}.`,
    noMember: 'Vælg den værdi, der skal læses.',
    noTarget: 'Vælg mindst ét nøgletal.',
    twice: (title: string) => `${title} får tal fra to steder. Kun ét kan bruges.`,
    period: 'Perioden kan ikke læses. Skriv for eksempel marts 2019.',
    areaName: 'Et områdenavn kan kun stå ved siden af en kolonne med områdets kode.',
  },
  preview: {
    heading: 'De første tal, som de bliver læst',
    line: 'Linje',
    notUsed: 'bruges ikke',
    notChosen: 'ikke valgt',
    otherMember: 'udelades',
    indicator: 'Nøgletal',
    area: 'Område',
    period: 'Periode',
    category: 'Kategori',
    value: 'Værdi',
  },
  day: {
    button: 'Sammenlign igen med denne dag',
    change: 'Ret dagen',
  },
  sheet: {
    label: 'Ark i Excel-filen',
    button: 'Læs dette ark',
  },
} as const

/** What the numbers of a measure are multiplied by, in the order in which it is offered. */
export const factors: readonly Mapping['targets'][number]['factor'][] = [
  1, -1, 100, 0.01, 1000, 0.001,
]
