import { siteQuery } from '../../api/overview-queries.ts'
import { figureUrl } from '../../figure-paths.ts'
import { takeText } from '../../text/take.ts'
import { Page } from '../../ui/Page.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { Footnotes } from '../../figures/Footnotes.tsx'
import { keyFigureQuery } from './key-figure-query.ts'
import { sourceWords } from '../../figures/source-words.ts'
import { Subtitle } from './Subtitle.tsx'
import { heightMessage } from './take/links.ts'
import { viewOf } from './views/views.ts'
import { IndicatorSlug, shownFigures } from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'

/** One chart for a frame on another page: the figure, its source, and the way to the page that has everything. */
export function EmbedPage() {
  const { slug } = useParams({ strict: false })
  const search = usePageSearch()
  const { data: site } = useSuspenseQuery(siteQuery(search))
  const { data } = useSuspenseQuery(keyFigureQuery(IndicatorSlug.parse(slug), search))
  const { reply } = data
  const shown = useMemo(
    () => shownFigures(reply, { own: site.own, search }),
    [reply, site.own, search],
  )
  const { indicator } = shown
  const view = viewOf(indicator, search)
  useEffect(tellHeight, [])

  return (
    <div className="embed">
      <Page title={indicator.title} simulated={reply.simulated}>
        <Subtitle shown={shown} finding={reply.finding} />
        <view.Component shown={shown} reply={reply}>
          <Footnotes footnotes={shown.footnotes} />
          <p className="embed__source">
            {sourceWords(indicator, reply)}{' '}
            <a href={figureUrl('noegletal', indicator.slug, search)} target="_blank" rel="noopener">
              {takeText.wholePage}
            </a>
          </p>
        </view.Component>
      </Page>
    </div>
  )
}

/** Tells the page around the frame how high the chart is, now and whenever that changes. Gives back how to stop. */
function tellHeight(): () => void {
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    // Whoever frames the chart may know its height; who may frame it stands in the content security policy.
    window.parent.postMessage({ type: heightMessage, height }, '*')
  })
  observer.observe(document.documentElement)
  return () => {
    observer.disconnect()
  }
}
