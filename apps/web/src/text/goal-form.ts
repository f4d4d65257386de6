import type { GoalName, GoalTarget } from '@noegletal/domain'

const names = {
  political: 'Politisk mål',
  budget: 'Budgetmål',
  effort: 'Indsatsmål',
} satisfies Record<GoalName, string>

const targets = {
  level: 'Et niveau: det samme i hele perioden',
  path: 'Et niveau for hver periode eller hvert år',
  change: 'En ændring fra et udgangspunkt, fx 100 færre end i 2018',
  relative: 'Lavere eller højere end et andet område',
  rank: 'En placering på ranglisten',
  budget: 'Budgettets tal: vises, men vurderes ikke',
} satisfies Record<GoalTarget['kind'], string>

/** The words of the form where a goal is written. */
export const goalFormText = {
  name: 'Målet kaldes',
  names,
  title: 'Målet med få ord',
  titleHint: 'Fx »Lavere andel unge på offentlig forsørgelse end i Region Midtjylland«.',
  target: 'Hvad er målet?',
  targets,
  side: 'Målet er at ligge',
  sides: { lower: 'På niveauet eller under', higher: 'På niveauet eller over' },
  level: 'Niveau',
  levels: 'Niveauer',
  levelsHint:
    'En linje for hver periode, fx »januar 2019: 1.050«. Et år gælder for alle dets måneder: »2020: 1.000«.',
  base: 'Regnet fra',
  baseHint: 'En periode eller et helt år, fx 2018: så regnes der fra gennemsnittet for året.',
  change: 'Ændring',
  changeHint: 'Med minus foran, når målet er færre eller mindre, fx −100.',
  otherArea: 'Område, der sammenlignes med',
  place: 'Placeringen skal være nr.',
  budget: 'Nøgletal med budgettet',
  budgetCategory: 'Kategori i budgettet',
  tilHint: 'Lad feltet stå tomt, når målet ikke har en slutdato.',
  owner: 'Ansvarlig',
  sourceHint: 'Dokumentet, som målet står i, fx »Beskæftigelsesplan 2019«.',
  decidedOn: 'Besluttet eller fremlagt den',
  decidedOnHint: 'Før den dag vises målet ikke, når siden viser tallene, som de var. Kan stå tomt.',
  note: 'Bemærkning',
  faults: {
    number: 'Skriv et tal som 1.030 eller 12,3',
    zero: 'Ændringen kan ikke være 0',
    levelLine: (line: string) =>
      `Linjen »${line}« kan ikke læses. Skriv en periode, et kolon og et tal, fx januar 2019: 1.050`,
  },
} as const
