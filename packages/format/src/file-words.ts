import type { DialectName, FileForm, LeftOut } from '@noegletal/domain'

const dialects = {
  long: 'egen tabel med én værdi på hver linje',
  wide: 'tabel med perioder eller områder som kolonner',
  'statbank-csv': 'CSV fra Statistikbankens API',
  'statbank-matrix': 'CSV fra Statistikbankens hjemmeside (matrix)',
  'statbank-excel': 'Excel fra Statistikbankens hjemmeside',
  'statbank-json': 'JSON-stat fra Statistikbanken',
  'jobindsats-v2-csv': 'CSV fra jobindsats.dk, API version 2',
  'jobindsats-v2-json': 'JSON fra jobindsats.dk, API version 2',
  'jobindsats-v3-csv': 'CSV fra jobindsats.dk, API version 3',
  'jobindsats-v3-json': 'JSON fra jobindsats.dk, API version 3',
  'jobindsats-web': 'fil fra jobindsats.dk’s hjemmeside',
  'noegletal-dk': 'fil fra noegletal.dk',
  'benchmark-list': 'Beskæftigelsesministeriets benchmarking',
  budget: 'budgetopfølgning',
  spending: 'driftsudgifter',
  table: 'tabel, som ikke er kendt i forvejen',
} as const satisfies Record<DialectName, string>

const leftOutReasons = {
  outside: 'uden for Danmark (udlandet, uoplyst kommune)',
  'unknown-area': 'for et område, der ikke kendes',
  'unknown-category': 'for en kategori, der ikke kendes',
  'unknown-measure': 'i en kolonne, der ikke hører til et nøgletal',
  'other-member': 'for en anden værdi end den valgte',
  'other-granularity': 'for en anden slags periode end nøgletallets',
  repeated: 'i en linje, der gentager en tidligere',
  'not-for-area': 'for et område, som nøgletallet ikke gælder for',
} as const satisfies Record<LeftOut['reason'], string>

/** What a kind of file is called, as a sentence goes on: "budgetopfølgning", "CSV fra Statistikbankens API". */
export function dialectName(dialect: DialectName): string {
  return dialects[dialect]
}

/** Which figures of a file are not imported, after how many they are: "for et område, der ikke kendes". */
export function leftOutReason(reason: LeftOut['reason']): string {
  return leftOutReasons[reason]
}

const delimiters = { ';': 'semikolon', '\t': 'tabulator', ',': 'komma' } as const

/** How a file was read: "CSV i UTF-8 med semikolon mellem felterne", "Excel, arket »Ark1«". */
export function formWords(form: FileForm): string {
  switch (form.kind) {
    case 'csv':
      return `CSV i ${form.encoding} med ${delimiters[form.delimiter]} mellem felterne`
    case 'xlsx':
      return `Excel, arket »${form.sheet}«`
    case 'json':
      return 'JSON'
  }
}
