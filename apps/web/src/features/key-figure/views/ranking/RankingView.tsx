import { indicatorsQuery } from '../../../../api/queries.ts'
import { keyFigurePage } from '../../../../paths.ts'
import { rankingText } from '../../../../text/ranking.ts'
import { PageLink } from '../../../../ui/PageLink.tsx'
import { usePageSearch } from '../../../../ui/use-page-search.ts'
import type { ViewProps } from '../view.ts'
import { GroupChoice } from '../../../../figures/ranking/GroupChoice.tsx'
import { OwnPlace } from '../../../../figures/ranking/OwnPlace.tsx'
import { RankHistory } from '../../../../figures/ranking/RankHistory.tsx'
import { groupName } from '../../../../figures/ranking/ranking-description.ts'
import { rankingOf } from './ranking-query.ts'
import { RankingPicture } from '../../../../figures/ranking/RankingPicture.tsx'
import { RankingTable } from '../../../../figures/ranking/RankingTable.tsx'
import { ranksAreas } from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

/** The municipalities of a group in order, now and over time; for a count the shares that compare instead. */
export function RankingView(props: ViewProps) {
  return ranksAreas(props.shown.indicator.unit) ? (
    <Ranking {...props} />
  ) : (
    <SharesInstead {...props} />
  )
}

function Ranking({ shown, children }: ViewProps) {
  const search = usePageSearch()
  const { indicator, own } = shown
  const {
    data: { reply: ranking },
  } = useSuspenseQuery(rankingOf(indicator, search))
  const chosen = useMemo(() => shown.series.map(({ area }) => area), [shown.series])
  const frame = useMemo(() => {
    const others = chosen.filter(({ code }) => code !== own.code)
    const { periods, footnotes } = shown
    return { periods, footnotes, municipalities: [own, ...others] }
  }, [shown, chosen, own])

  return (
    <>
      <GroupChoice ranking={ranking} />
      <OwnPlace ranking={ranking} own={own} />
      {ranking.ranked.length === 0 ? (
        <p>{rankingText.noFigures(groupName(ranking.group))}</p>
      ) : (
        <RankingPicture ranking={ranking} own={own} chosen={chosen} />
      )}
      <RankHistory places={ranking} title={indicator.title} group={ranking.group} frame={frame} />
      {children}
      <RankingTable ranking={ranking} own={own} />
    </>
  )
}

/** Why a count is not ranked, and the shares of the same theme, which are. */
function SharesInstead({ shown, children }: ViewProps) {
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery())
  const { indicator } = shown
  const shares = catalogue.indicators.filter(
    ({ theme, unit }) => theme === indicator.theme && ranksAreas(unit),
  )
  return (
    <>
      <p>{rankingText.counts(indicator.title)}</p>
      {shares.length === 0 ? (
        <p>{rankingText.noShares}</p>
      ) : (
        <ul>
          {shares.map(({ slug, title, measure }) => (
            <li key={slug}>
              <PageLink page={keyFigurePage(slug, { vis: 'rangliste' })}>{title}</PageLink>,{' '}
              {measure}
            </li>
          ))}
        </ul>
      )}
      {children}
    </>
  )
}
