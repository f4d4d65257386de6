import { siteQuery } from '../../api/overview-queries.ts'
import { indicatorsQuery } from '../../api/queries.ts'
import { Page } from '../../ui/Page.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { useChanges } from './use-changes.ts'
import { useIgnored } from './use-ignored.ts'
import { shownSearch, usableSearch } from './usable-search.ts'
import { ChangedFigures } from './ChangedFigures.tsx'
import { AboutIndicator } from './AboutIndicator.tsx'
import { Controls } from './controls/Controls.tsx'
import { Footnotes } from '../../figures/Footnotes.tsx'
import { Goals } from './Goals.tsx'
import { InWords } from './InWords.tsx'
import { keyFigureQuery } from './key-figure-query.ts'
import { Breadcrumb, Neighbours } from './Neighbours.tsx'
import { RevisionNote } from './RevisionNote.tsx'
import { SourceLine } from './SourceLine.tsx'
import { Subtitle } from './Subtitle.tsx'
import { UnusableSearch } from './UnusableSearch.tsx'
import { viewOf } from './views/views.ts'
import { IndicatorSlug, shownFigures } from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'

/** One key figure over time for the chosen areas, in the view that the address asks for, with what must be known to read it. */
export function KeyFigurePage() {
  const { slug } = useParams({ strict: false })
  const search = usePageSearch()
  const { data: site } = useSuspenseQuery(siteQuery(search))
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery())
  const { data } = useSuspenseQuery(keyFigureQuery(IndicatorSlug.parse(slug), search))
  const { reply } = data
  const { indicator } = reply
  const view = viewOf(indicator, search)
  const { spaend, fra, vis, rul, indeks } = shownSearch(view, search)
  const shown = useMemo(
    () => shownFigures(reply, { own: site.own, search: { spaend, fra, vis, rul, indeks } }),
    [reply, site.own, spaend, fra, vis, rul, indeks],
  )
  const ignored = useIgnored(view, { shown, ignored: data.ignored })
  const changes = useChanges(view, { shown, reply })
  const usable = usableSearch(search, { shown, view, ignored })

  return (
    <Page
      title={indicator.title}
      above={<Breadcrumb indicator={indicator} themes={catalogue.themes} />}
      changedSince={changes.count}
      changes={<ChangedFigures shown={shown} changes={changes} />}
      simulated={reply.simulated}
    >
      <UnusableSearch shown={shown} ignored={ignored} />
      <Subtitle shown={shown} finding={reply.finding} />
      <Controls shown={shown} />
      <view.Component shown={shown} reply={reply}>
        <div className="key-figure__notes">
          <Footnotes footnotes={shown.footnotes} />
          <RevisionNote own={site.own} reply={reply} />
          <SourceLine shown={shown} reply={reply} search={usable} />
        </div>
      </view.Component>
      <InWords shown={shown} search={usable} />
      <Goals goals={reply.goals} />
      <AboutIndicator reply={reply} breaks={catalogue.breaks} />
      <Neighbours indicator={indicator} indicators={catalogue.indicators} own={site.own} />
    </Page>
  )
}
