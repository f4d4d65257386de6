type Tag = { readonly name: string; readonly description: string }

/** What the addresses are grouped by in the description of the API, in the order of use. */
export const tags = [
  { name: 'figures', description: 'The figures, the areas and what is known of the indicators' },
  { name: 'files', description: 'What a page shows, at the address of the page with an ending' },
  { name: 'goals', description: 'Goals with their status, the budget, ranks and what is new' },
  { name: 'texts', description: 'Sentences made from the figures, and reports' },
  {
    name: 'origin',
    description:
      'Where figures came from: imports, which can be undone, their files, every version',
  },
  { name: 'importing', description: 'Files on their way in; for analysts and their programs' },
  { name: 'catalogue', description: 'Gaps, breaks, footnotes, goals and groups made by analysts' },
  {
    name: 'accounts',
    description:
      'Logins, users, keys, who is told the news, and the log; most of it for administrators',
  },
] as const satisfies readonly Tag[]

type TagName = (typeof tags)[number]['name']

const tagOfSegment: Readonly<Record<string, TagName>> = {
  site: 'figures',
  areas: 'figures',
  indicators: 'figures',
  overview: 'figures',
  series: 'figures',
  'series.csv': 'figures',
  breakdown: 'figures',
  comparison: 'figures',
  goals: 'goals',
  'goal-files': 'goals',
  budget: 'goals',
  ranking: 'goals',
  benchmark: 'goals',
  news: 'goals',
  commentary: 'texts',
  sentences: 'texts',
  reports: 'texts',
  'report-drafts': 'texts',
  'report-templates': 'texts',
  imports: 'origin',
  history: 'origin',
  drafts: 'importing',
  'scheduled-fetches': 'importing',
  'catalogue-entries': 'catalogue',
  session: 'accounts',
  auth: 'accounts',
  'open-invitations': 'accounts',
  invitations: 'accounts',
  users: 'accounts',
  tokens: 'accounts',
  audit: 'accounts',
  subscription: 'accounts',
  webhooks: 'accounts',
}

/** The group of an address, by its first part after `/api/v1`; null for one that has none yet. */
export function tagOf(path: string): TagName | null {
  const [, first, second, third] = path.split('/')
  if (first === 'afmeld') return 'accounts'
  if (first !== 'api') return 'files'
  return tagOfSegment[(second === 'v1' ? third : second) ?? ''] ?? null
}
