import type { NewsFeedQuery, NewsItem, NewsReply } from '@noegletal/contract'
import type { Import } from '@noegletal/domain'
import { readImports } from '../imports/published-imports.ts'
import { takeTurns } from '@noegletal/store'
import type { View } from '../view.ts'
import type { Feed, FeedEntry } from './atom.ts'
import { itemMark } from './item-mark.ts'
import { readNews } from './news.ts'
import { isUndone } from './news-span.ts'

/** Who follows a feed asks oftener than so many imports are published. */
const mostEntries = 10

/** The newest imports that hold, each with what it brought; throws a 404 for an area or a theme that there is not. */
export async function readNewsFeed(
  view: View,
  { omraade, tema }: NewsFeedQuery,
  origin: string,
): Promise<Feed> {
  const place = { ...(omraade !== undefined && { omraade }), ...(tema !== undefined && { tema }) }
  const asked = { area: omraade, theme: tema }
  const area = omraade === undefined ? view.dashboard.own : view.dashboard.getArea(omraade)
  const imports = (await readImports(view)).filter((one) => !isUndone(one, view.today))
  const entries: FeedEntry[] = []
  const turns = takeTurns()
  for (const one of imports.slice(0, mostEntries)) {
    // oxlint-disable-next-line no-await-in-loop -- the store answers one at a time
    const news = await readNews(view, { ...asked, import: one.id })
    entries.push(
      toEntry(one, news, `${origin}/nyt${queryOf({ import: String(one.id), ...place })}`),
    )
    // oxlint-disable-next-line no-await-in-loop -- the pause is what is wanted
    if (turns.isOver()) await turns.next()
  }
  const page = `${origin}/nyt${queryOf(place)}`
  return {
    id: page,
    self: `${origin}/nyt.atom${queryOf(place)}`,
    page,
    title: `Nyt om nøgletallene for ${area.name}`,
    author: area.name,
    updated: newestOf(entries) ?? `${view.today}T00:00:00.000Z`,
    entries,
  }
}

function toEntry(one: Import, { items, lookedAt }: NewsReply, page: string): FeedEntry {
  const { title, importedAt, publishedOn, source } = one
  return {
    // The page of an import stays where it is, so its address names the entry for good.
    id: page,
    page,
    title,
    published: startOf(publishedOn),
    // What was imported before its day came out with that day.
    updated: importedAt > startOf(publishedOn) ? importedAt : startOf(publishedOn),
    source,
    paragraphs:
      items.length === 0
        ? ['Indlæsningen har ikke bragt noget nyt.']
        : [...items.map(writeItem), lookedAt],
  }
}

function writeItem(item: NewsItem): string {
  return `${item.indicator.title}: ${item.text}${itemMark(item)}`
}

const startOf = (day: string): string => `${day}T00:00:00.000Z`

function newestOf(entries: readonly FeedEntry[]): string | undefined {
  return entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1)
}

function queryOf(parts: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(parts).toString()
  return text === '' ? '' : `?${text}`
}
