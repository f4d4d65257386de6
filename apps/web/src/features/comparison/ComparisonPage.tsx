// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with these pages alone
import '../../styles/comparison.scss'
import { comparisonQuery } from '../../api/comparison-query.ts'
import { siteQuery } from '../../api/overview-queries.ts'
import { comparisonText } from '../../text/comparison.ts'
import { SearchField, ThemeField } from '../../ui/FigureFilter.tsx'
import { Page } from '../../ui/Page.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { AreasCompared } from './AreasCompared.tsx'
import { HowToRead } from './HowToRead.tsx'
import { Matrix } from './Matrix.tsx'
import { NothingFound } from './NothingFound.tsx'
import { OneIndicator } from './OneIndicator.tsx'
import { shownComparison } from './shown-comparison.ts'
import { SortedBy } from './SortedBy.tsx'

// Narrower than a row's name and three areas.
const narrow = '(width < 640px)'

/** One municipality beside others: every key figure at its own newest period, with its place among the municipalities. */
export function ComparisonPage() {
  const search = usePageSearch()
  const { pr, tema, soeg, indikator, orden } = search
  const { data: site } = useSuspenseQuery(siteQuery(search))
  const { data: comparison } = useSuspenseQuery(comparisonQuery(search))
  const isNarrow = useMedia(narrow)
  const shown = useMemo(
    () => shownComparison(comparison, { tema, soeg, indikator, orden }),
    [comparison, tema, soeg, indikator, orden],
  )
  const columns = useMemo(() => [...shown.fixed, ...shown.others], [shown.fixed, shown.others])
  const country = comparison.areas.find(({ kind }) => kind === 'country')
  const links = useMemo(() => ({ own: site.own.code, country, pr }), [site.own.code, country, pr])
  const count = shown.themes.reduce((sum, { rows }) => sum + rows.length, 0)
  const Figures = isNarrow ? OneIndicator : Matrix

  return (
    <Page
      title={comparisonText.title}
      changedSince={comparison.changedSince}
      simulated={comparison.simulated}
    >
      <AreasCompared comparison={comparison} own={site.own} />
      <search className="filter screen-only">
        <SearchField />
        <ThemeField themes={comparison.themes} />
      </search>
      <output className="key-figures__count">{comparisonText.count(count, columns.length)}</output>
      <SortedBy shown={shown} />
      {count === 0 ? <NothingFound /> : <Figures shown={shown} columns={columns} links={links} />}
      <HowToRead shown={shown} country={country} />
    </Page>
  )
}
