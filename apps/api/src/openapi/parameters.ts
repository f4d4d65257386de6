type About = {
  readonly description: string
  /** A value that any fresh installation has an answer for; left out where somebody must have made something first. */
  readonly example?: string
}

const area = 'An area by code or slug, as listed by /api/v1/areas'
const list =
  'A list of the ministry’s benchmarking: `samlet`, `dagpenge`, `kontanthjaelp` or `sygedagpenge`'
const period = 'A period of the indicator: a month `2019M03`, a quarter `2019K1` or a year `2019`'

/**
 * What the parameters mean. One name means the same in every address, so it is said once, for the description of the API;
 * the rules themselves are in the contract.
 */
export const openParameters: Readonly<Record<string, About | undefined>> = {
  slug: {
    description: 'An indicator, as listed by /api/v1/indicators',
    example: 'bruttoledighed',
  },
  indicator: {
    description: 'An indicator, as listed by /api/v1/indicators',
    example: 'bruttoledighed',
  },
  areas: {
    description: 'Areas by code or slug with commas between, as listed by /api/v1/areas',
    example: '657,rar-vestjylland,000',
  },
  area: { description: area, example: '657' },
  group: {
    description: 'The area whose municipalities are meant, by code or slug; `000` for all 98',
    example: 'rar-vestjylland',
  },
  list: { description: list, example: 'dagpenge' },
  del: { description: list, example: 'dagpenge' },
  category: {
    description: 'A category of the indicator; the total when left out',
    example: 'i-alt',
  },
  theme: { description: 'Only the indicators of this theme', example: 'ledighed' },
  template: { description: 'The template of the text', example: 'noegletal' },
  period: { description: period, example: '2019M03' },
  from: { description: `The first period. ${period}`, example: '2019M01' },
  til: {
    description: 'The last period; `seneste` for the newest where a page or a file is asked for',
    example: '2019M03',
  },
  pr: {
    description: 'The figures as they were known at the end of this day',
    example: '2019-11-13',
  },
  format: {
    description: '`da`, as Excel in Danish reads it, or `iso`: commas between, decimal points',
    example: 'iso',
  },
  omraader: { description: 'Areas by code or slug with commas between', example: '657,000' },
  omraade: { description: area, example: '657' },
  gruppe: { description: 'The area whose municipalities are meant', example: 'rar-vestjylland' },
  kategori: { description: 'A category of the indicator', example: 'i-alt' },
  tema: { description: 'Only the indicators of this theme', example: 'ledighed' },
  soeg: { description: 'Only indicators with these words in their names', example: 'ledighed' },
  vis: { description: 'The view of the page', example: 'tabel' },
  periode: { description: period, example: '2019M03' },
  spaend: { description: 'How much time: 13 months, 4 or 10 years, or `alt`', example: '13' },
  fra: { description: `The first period. ${period}`, example: '2019M01' },
  rul: { description: 'Each figure for the twelve months that end with its period', example: '12' },
  indeks: { description: 'An index with this period as 100', example: '2019M03' },
  since: { description: 'What is new since this day', example: '2019-10-31' },
  siden: { description: 'What is new since this day', example: '2019-11-13' },
  import: { description: 'What is new with this import, by its number' },
  id: { description: 'Of an import its number, of a report the end of its address' },
  edition: { description: 'The number of an edition of a report' },
  indikator: {
    description: 'The indicator that areas are sorted or ranked by',
    example: 'bruttoledighed',
  },
  orden: { description: 'How they are sorted', example: 'stigende' },
}

const byAddress: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/api/v1/breakdown': { indicator: 'offentligt-forsoergede' },
  '/api/v1/benchmark': { period: '2018H2' },
  '/rangliste.csv': { periode: '2018H2' },
  '/rangliste.xlsx': { periode: '2018H2' },
  '/rangliste.json': { periode: '2018H2' },
}

/** An example of a parameter that its address, as the contract writes it, has an answer for; null where there can be none. */
export function exampleOf(path: string, name: string): string | null {
  return byAddress[path]?.[name] ?? openParameters[name]?.example ?? null
}
