import type { NewsItem, NewsKind } from '@noegletal/contract'
import type { NewsRhythm } from '@noegletal/domain'
import { formatDate, listOf } from '@noegletal/format'
import type { Digest } from './digest.ts'

type Noun = readonly [one: string, many: string]

/** How a subject counts the news of a kind. */
const nouns = {
  period: ['nøgletal med nye tal', 'nøgletal med nye tal'],
  revision: ['rettelse', 'rettelser'],
  goal: ['mål med ny status', 'mål med ny status'],
  rank: ['ny plads', 'nye pladser'],
  signal: ['udsving', 'udsving'],
} as const satisfies Record<NewsKind, Noun>

/** What stands above the news of a kind, as on the page about news. */
export const kindHeading = {
  goal: 'Mål, der har skiftet status',
  rank: 'Plads blandt kommunerne',
  signal: 'Udsving',
  revision: 'Rettelser ud over det sædvanlige',
  period: 'Nye tal',
} as const satisfies Record<NewsKind, string>

const rhythmWords = {
  'each-import': 'ved hver indlæsning',
  weekly: 'hver uge',
  monthly: 'hver måned',
} as const satisfies Record<NewsRhythm, string>

export const simulatedWords =
  'Simulerede tal. De er opdigtede og må ikke bruges som rigtige; det står ved hvert af dem.'
export const changeWords = 'Skift, hvad du får'
export const unsubscribeWords = 'Afmeld'
export const allNewsWords = 'Se det hele på siden'

/** "Herning: 3 nøgletal med nye tal og 1 rettelse", with a mark where any of them is simulated. */
export function digestSubject({ area, groups, simulated }: Digest): string {
  const counts = groups.map(({ kind, items }) => {
    const [one, many] = nouns[kind]
    return `${items.length} ${items.length === 1 ? one : many}`
  })
  return `${area.name}: ${listOf(counts)}${simulated ? ' (simulerede tal)' : ''}`
}

/** Which imports it is about. */
export function digestLead({ area, imports }: Digest): string {
  const names = imports.map(
    ({ title, publishedOn }) => `»${title}« (offentliggjort ${formatDate(publishedOn)})`,
  )
  return `Nyt om ${area.name} fra ${listOf(names)}.`
}

/** The rules behind the news of a kind, each once. */
export function rulesOf(items: readonly NewsItem[]): string[] {
  return [...new Set(items.map(({ rule }) => rule))]
}

/** Why somebody gets the mail. */
export function whyWords(
  { area }: Digest,
  asked: { readonly rhythm: NewsRhythm; readonly themes: readonly string[] },
): string {
  const { rhythm, themes } = asked
  const about = themes.length === 0 ? 'alle temaer' : listOf(themes.map((title) => `»${title}«`))
  return `Du får denne mail, fordi du har bedt om nyt ${rhythmWords[rhythm]} om ${area.name}: ${about}.`
}
