import type { GoalFileItem } from '@noegletal/contract'
import { formatNumber } from '@noegletal/format'

const states = {
  new: 'Nyt',
  changed: 'Rettes',
  unchanged: 'Uændret',
  unreadable: 'Kan ikke læses',
} satisfies Record<GoalFileItem['state'], string>

/** The words of the part where goals are read from a file. */
export const goalFileText = {
  heading: 'Læs mål fra en fil',
  lead: 'En fil med en linje for hvert mål. Først vises, hvordan hver linje er forstået; intet ændres, før I gemmer.',
  drop: {
    lead: 'Træk filen hertil, eller vælg den',
    label: 'Vælg fil',
    hint: 'CSV eller Excel, højst 500 kB og 300 mål.',
    over: 'Slip for at læse filen',
  },
  columns: {
    summary: 'Kolonnerne i filen',
    caption: 'Kolonnerne i en fil med mål',
    column: 'Kolonne',
    needed: 'Skal stå der',
    meaning: 'Hvad der står i den',
    yes: 'Ja',
    no: 'Nej',
    /** Name, whether it must be there, and what stands in it. */
    list: [
      ['Kommune', false, 'Navn eller kode. Tom er jeres egen kommune.'],
      ['År', true, 'Hele året gælder, fx 2019. Kan udelades, når Fra står der.'],
      ['Mål', true, 'Målet med få ord.'],
      ['Nøgletal', true, 'Nøgletallets navn, som det står på siden Nøgletal.'],
      ['Kategori', false, 'Fx Kontanthjælp, når målet gælder en del af nøgletallet.'],
      [
        'Type',
        true,
        'Højst; mindst; lavere end område; højere end område; færre end året før; flere end året før; færre end; flere end; besparelse, mio. kr.; placering.',
      ],
      [
        'Mod',
        false,
        'Området, der sammenlignes med, eller perioden, der regnes fra ved »færre end« og »flere end«.',
      ],
      ['Værdi', false, 'Tallet: niveauet, ændringen uden fortegn eller placeringen.'],
      [
        'Periode',
        false,
        'Når niveauet er forskelligt måned for måned: en linje for hver periode, ellers ens.',
      ],
      ['Fra', false, 'Den første periode, fx juli 2019, når målet ikke gælder fra årets start.'],
      ['Til', false, 'Den sidste periode. Tom sammen med År er årets slutning.'],
      ['Slags', false, 'Politisk mål, Budgetmål eller Indsatsmål. Tom er politisk mål.'],
      ['Ansvarlig', false, 'Udvalget eller afdelingen.'],
      ['Kilde', true, 'Dokumentet, som målet står i.'],
      ['Besluttet', false, 'Datoen, fx 2019-08-15.'],
      ['Bemærkning', false, 'Det, læseren ellers skal vide.'],
    ],
    after: 'Mål, der henter niveauet i budgettets tal, skrives i formularen.',
    example: 'Hent en fil at begynde med',
  },
  reading: 'Læser filen …',
  tooLarge: 'Filen er for stor: En fil med mål fylder højst 500 kB.',
  wholeFault: 'Filen kan ikke læses',
  read: (name: string) => `Sådan er ${name} forstået`,
  counts: (counts: Readonly<Record<GoalFileItem['state'], number>>) =>
    [
      `Nye: ${formatNumber(counts.new, 0)}`,
      `rettes: ${formatNumber(counts.changed, 0)}`,
      `uændrede: ${formatNumber(counts.unchanged, 0)}`,
      `kan ikke læses: ${formatNumber(counts.unreadable, 0)}`,
    ].join(', '),
  table: {
    caption: 'Målene i filen',
    line: 'Linje',
    goal: 'Mål',
    state: 'Hvad der sker',
    understood: 'Forstået som',
  },
  states,
  untitled: 'Uden navn',
  before: (words: string) => `Før: ${words}`,
  changedIn: (columns: string) => `Ændret: ${columns}`,
  fault: (place: string, message: string) => (place === '' ? message : `${place}: ${message}`),
  place: (line: number | null, column: string | null) =>
    [
      ...(line === null ? [] : [`linje ${line}`]),
      ...(column === null ? [] : [`kolonne ${column}`]),
    ].join(', '),
  blocked:
    'Ret det, der ikke kan læses, i filen, og læs den igen. Der gemmes ingen mål, før alle kan læses.',
  nothing: 'Alle målene er her i forvejen. Der er ikke noget at gemme.',
  save: (count: number) => (count === 1 ? 'Gem 1 mål' : `Gem ${formatNumber(count, 0)} mål`),
  cancel: 'Fortryd',
  saved: (count: number) =>
    count === 1
      ? '1 mål er gemt. Læserne ser det nu.'
      : `${formatNumber(count, 0)} mål er gemt. Læserne ser dem nu.`,
} as const
