import { indicatorsQuery } from '../../../api/queries.ts'
import { keyFigurePage } from '../../../paths.ts'
import { keyFigureText } from '../../../text/key-figure.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import { usePageSearch } from '../../../ui/use-page-search.ts'
import { viewOf } from '../views/views.ts'
import { countAndShare, type Indicator } from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'

const { switches: text } = keyFigureText

/** The way from a count to its share and back, for the same areas, time and view; nothing for a figure that has only one of them. */
export function CountOrShare({ indicator }: { readonly indicator: Indicator }) {
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery())
  const pair = countAndShare(indicator, catalogue.indicators)
  if (pair === null) return null
  return (
    <ul className="switch" aria-label={text.countOrShare}>
      <Side title={text.share} of={pair.share} indicator={indicator} />
      <Side title={text.count} of={pair.count} indicator={indicator} />
    </ul>
  )
}

type SideProps = {
  readonly title: string
  /** The key figure that it leads to. */
  readonly of: Indicator
  /** The one that is shown. */
  readonly indicator: Indicator
}

function Side({ title, of, indicator }: SideProps) {
  const search = usePageSearch()
  const { omraader, spaend, fra, til, frem, idag } = search
  const { vis } = viewOf(of, search)
  const kept = { omraader, spaend, fra, til, frem, idag, vis: vis === 'linjer' ? undefined : vis }
  const isShown = of.slug === indicator.slug
  return (
    <li>
      <PageLink
        page={keyFigurePage(of.slug, isShown ? search : kept)}
        className="switch__choice"
        aria-current={isShown ? 'true' : undefined}
      >
        {title}
      </PageLink>
    </li>
  )
}
