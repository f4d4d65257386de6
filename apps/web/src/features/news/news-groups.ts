import { newsText } from '../../text/news.ts'
import { type NewsItem, NewsKind, type NewsReply } from '@noegletal/contract'

export type NewsGroup = {
  readonly key: string
  readonly title: string
  readonly items: readonly NewsItem[]
}

/** The news of one theme or all of them, by kind or by theme; groups without news are left out. */
export function newsGroups(
  { items, themes }: Pick<NewsReply, 'items' | 'themes'>,
  { tema, inddel }: { readonly tema?: string | undefined; readonly inddel?: 'tema' | undefined },
): NewsGroup[] {
  const shown = items.filter(({ theme }) => tema === undefined || theme === tema)
  const groups =
    inddel === 'tema'
      ? themes.map(({ slug, title }) => ({
          key: slug,
          title,
          items: shown.filter(({ theme }) => theme === slug),
        }))
      : NewsKind.options.map((kind) => ({
          key: kind,
          title: newsText.kinds[kind],
          items: shown.filter((item) => item.kind === kind),
        }))
  return groups.filter((group) => group.items.length > 0)
}
