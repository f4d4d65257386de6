// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../styles/news.scss'
import { newsQuery } from '../../api/news-query.ts'
import { newsFeedUrl } from '../../paths.ts'
import { newsText } from '../../text/news.ts'
import { Page } from '../../ui/Page.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { ThemeField } from '../../ui/FigureFilter.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { AreaField } from './AreaField.tsx'
import { NewsList } from './NewsList.tsx'
import { NewsRules } from './NewsRules.tsx'
import { SinceField } from './SinceField.tsx'
import { newsGroups } from './news-groups.ts'
import type { NewsReply } from '@noegletal/contract'
import { formatDate } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'

/** What has become known since a day or with an import, each with the rule that raised it. */
export function NewsPage() {
  const search = usePageSearch()
  const { data: news } = useSuspenseQuery(newsQuery(search))
  const groups = newsGroups(news, search)
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  const { order } = newsText

  return (
    <Page title={newsText.title} changedSince={news.changedSince} simulated={news.simulated}>
      <p className="lead">{leadOf(news)}</p>
      <div className="filter screen-only">
        <SinceField />
        <AreaField area={news.area} />
        <ThemeField themes={news.themes} />
        <div>
          <p className="areas__label">{order.label}</p>
          <Switch
            title={order.label}
            choices={[
              { title: order.kind, search: { inddel: undefined }, current: !search.inddel },
              { title: order.theme, search: { inddel: 'tema' }, current: search.inddel === 'tema' },
            ]}
          />
        </div>
      </div>
      <output className="news__count">
        {count === 0
          ? nothingOf(news, search.tema)
          : `${newsText.count(count)} ${lookedAt(news, search.tema)}`}
      </output>
      <NewsList groups={groups} byKind={search.inddel === undefined} />
      <NewsRules rules={news.rules} />
      <p className="screen-only">
        <a href={newsFeedUrl(search)} type="application/atom+xml">
          {newsText.feed}
        </a>
      </p>
    </Page>
  )
}

function lookedAt(news: NewsReply, tema: string | undefined): string {
  return (news.lookedAtByTheme.find(({ theme }) => theme === tema) ?? news).lookedAt
}

function leadOf({ since, area }: NewsReply): string {
  const { date, import: one } = since
  if (one !== null) return newsText.ofImport(area.name, one.title, formatDate(one.publishedOn))
  return date === null
    ? newsText.fromTheStart(area.name)
    : newsText.since(area.name, formatDate(date))
}

function nothingOf({ since, items }: NewsReply, tema: string | undefined): string {
  if (since.import?.isUndone === true) return newsText.undone
  return tema !== undefined && items.length > 0 ? newsText.nothingInTheme : newsText.nothing
}
