import { overviewQuery, siteQuery } from '../../api/overview-queries.ts'
import { overviewText } from '../../text/overview.ts'
import { KeyFigureCard } from '../../ui/KeyFigureCard.tsx'
import { Page } from '../../ui/Page.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { LatestReport } from './LatestReport.tsx'
import { Summary } from './Summary.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'

/** Where are we, and which way is it going: the key figures that the committee follows, theme by theme. */
export function OverviewPage() {
  const search = usePageSearch()
  const { data: site } = useSuspenseQuery(siteQuery(search))
  const { data: overview } = useSuspenseQuery(overviewQuery(search))
  const themes = overview.themes
    .map((theme) => ({
      ...theme,
      figures: theme.figures.filter(({ indicator }) => indicator.onOverview),
    }))
    .filter(({ figures }) => figures.length > 0)

  return (
    <Page
      title={overviewText.title}
      changedSince={overview.changedSince}
      simulated={overview.simulated}
    >
      <Summary sentences={overview.summary} />
      {themes.length === 0 && (
        <p>{overview.asOf === null ? overviewText.noFigures : overviewText.noFiguresThen}</p>
      )}
      <div className="themes">
        {themes.map(({ slug, title, figures }) => (
          <section key={slug} className="theme" data-cards={figures.length} aria-labelledby={slug}>
            <h2 id={slug} className="theme__title">
              {title}
            </h2>
            <ul className="cards no-max-width">
              {figures.map((figure) => (
                <KeyFigureCard
                  key={figure.indicator.slug}
                  figure={figure}
                  areas={overview.areas}
                  mainPeriod={site.dataTo}
                  heading="h3"
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <LatestReport />
    </Page>
  )
}
