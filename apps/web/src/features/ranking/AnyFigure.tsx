import { siteQuery } from '../../api/overview-queries.ts'
import { indicatorsQuery } from '../../api/queries.ts'
import { GroupChoice } from '../../figures/ranking/GroupChoice.tsx'
import { OwnPlace } from '../../figures/ranking/OwnPlace.tsx'
import { RankHistory } from '../../figures/ranking/RankHistory.tsx'
import { RankingPicture } from '../../figures/ranking/RankingPicture.tsx'
import { RankingTable } from '../../figures/ranking/RankingTable.tsx'
import { groupName } from '../../figures/ranking/ranking-description.ts'
import { keyFigurePage } from '../../paths.ts'
import { benchmarkText } from '../../text/benchmark.ts'
import { rankingText } from '../../text/ranking.ts'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import { orderedBy } from './ordered-by.ts'
import { rankFrame } from './rank-frame.ts'
import { TakeAlong } from './TakeAlong.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'

const { any: text } = benchmarkText

/** The municipalities of any group by any key figure that compares, in any period. */
export function AnyFigure({ views }: { readonly views: ReactNode }) {
  const search = usePageSearch()
  const { data: site } = useSuspenseQuery(siteQuery(search))
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery())
  const { data: ranking } = useSuspenseQuery(orderedBy(catalogue, search))
  const { indicator, group } = ranking
  const { own } = site
  const frame = useMemo(
    () => rankFrame(ranking, own, catalogue.breaks),
    [ranking, own, catalogue.breaks],
  )

  return (
    <Page
      title={benchmarkText.title}
      changedSince={ranking.changedSince}
      simulated={ranking.simulated}
    >
      <p className="lead">{benchmarkText.lead(own.name)}</p>
      {views}
      <section aria-labelledby="noegletal">
        <h2 id="noegletal">{text.heading}</h2>
        <p className="screen-only">{text.explanation}</p>
        <IndicatorChoice catalogue={catalogue} chosen={indicator.slug} />
        <GroupChoice ranking={ranking} />
        <OwnPlace ranking={ranking} own={own} />
        {indicator.direction !== 'neither' && <p>{text.direction[indicator.direction]}</p>}
        {ranking.ranked.length === 0 ? (
          <p>{rankingText.noFigures(groupName(group))}</p>
        ) : (
          <RankingPicture ranking={ranking} own={own} chosen={nobody} />
        )}
        <RankHistory places={ranking} title={indicator.title} group={group} frame={frame} />
        <RankingTable ranking={ranking} own={own} />
        <p className="screen-only">
          <PageLink page={keyFigurePage(indicator.slug)}>{text.toFigure(indicator.title)}</PageLink>
        </p>
        <TakeAlong />
      </section>
    </Page>
  )
}

const nobody = [] as const
