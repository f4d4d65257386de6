// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../styles/small-multiples.scss'
import { overviewQuery, siteQuery } from '../../api/overview-queries.ts'
import { indicatorsQuery } from '../../api/queries.ts'
import { keyFiguresPage } from '../../paths.ts'
import { keyFiguresText } from '../../text/key-figures.ts'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { Filter } from './Filter.tsx'
import { KeyFigureTable } from './KeyFigureTable.tsx'
import { listedThemes } from './listed-themes.ts'
import { SmallMultiples } from './SmallMultiples.tsx'
import { ThemeCharts } from './ThemeCharts.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

/** Every key figure there is, to search in: as a table, or as small charts. */
export function KeyFiguresPage() {
  const search = usePageSearch()
  const { data: site } = useSuspenseQuery(siteQuery(search))
  const { data: overview } = useSuspenseQuery(overviewQuery(search))
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery())

  const { tema, soeg } = search
  const themes = useMemo(
    () => listedThemes({ overview, catalogue, own: site.own }, { tema, soeg }),
    [overview, catalogue, site.own, tema, soeg],
  )
  const figures = themes.flatMap((theme) => theme.figures)
  const empty = themes.flatMap((theme) => theme.empty)
  const count = figures.length + empty.length

  return (
    <Page
      title={keyFiguresText.title}
      changedSince={figures.reduce((sum, { changedSince }) => sum + changedSince, 0)}
      simulated={figures.some(({ cells }) => cells.some(({ simulated }) => simulated))}
    >
      <Filter themes={catalogue.themes} />
      <output className="key-figures__count">{keyFiguresText.count(count)}</output>
      {count === 0 && (
        <p>
          {keyFiguresText.nothingFound}{' '}
          <PageLink page={keyFiguresPage()}>{keyFiguresText.showAll}</PageLink>
        </p>
      )}
      {count > 0 && search.vis !== 'kort' && (
        <KeyFigureTable themes={themes} areas={overview.areas} />
      )}
      {count > 0 && search.vis === 'kort' && (
        <SmallMultiples themes={themes} areas={overview.areas} />
      )}
      {search.tema !== undefined && (
        <ThemeCharts theme={search.tema} indicators={catalogue.indicators} />
      )}
    </Page>
  )
}
