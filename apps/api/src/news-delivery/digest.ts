import { lookedAtSentence } from '@noegletal/commentary'
import { type NewsItem, NewsKind, type NewsReply } from '@noegletal/contract'

/** What several imports brought, as one message tells it. */
export type Digest = Pick<NewsReply, 'area' | 'lookedAt'> & {
  /** Those that brought any of it, in the order in which they were seen. */
  readonly imports: readonly {
    readonly id: number
    readonly title: string
    readonly publishedOn: string
  }[]
  /** By kind in the order of `NewsKind`; none is empty. */
  readonly groups: readonly { readonly kind: NewsKind; readonly items: readonly NewsItem[] }[]
  readonly simulated: boolean
}

/**
 * The news of several imports, each told once as the last of them has it; only that of `themes` where there are any. Null
 * when nothing is new.
 */
export function gatherDigest(
  replies: readonly NewsReply[],
  themes: readonly string[],
): Digest | null {
  const isAsked = ({ theme }: Pick<NewsItem, 'theme'>): boolean =>
    themes.length === 0 || themes.includes(theme)
  const byKey = new Map(replies.flatMap(({ items }) => items.map((item) => [item.key, item])))
  const items = [...byKey.values()].filter(isAsked)
  const last = replies.at(-1)
  if (items.length === 0 || last === undefined) return null

  const groups = NewsKind.options
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter((group) => group.items.length > 0)
  return {
    area: last.area,
    lookedAt: lookedAtSentence(
      last.lookedAtByTheme
        .filter(isAsked)
        .reduce((sum, { indicatorsLookedAt }) => sum + indicatorsLookedAt, 0),
    ),
    imports: replies.flatMap(({ since, items: told }) =>
      since.import === null || !told.some(isAsked) ? [] : since.import,
    ),
    groups,
    simulated: items.some(({ simulated }) => simulated),
  }
}
