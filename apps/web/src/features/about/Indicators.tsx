import { keyFigurePage } from '../../paths.ts'
import { aboutText } from '../../text/about.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import type { IndicatorList } from '@noegletal/contract'
import type { Indicator } from '@noegletal/domain'

type Props = { readonly catalogue: IndicatorList }

/** Every indicator's definition, theme by theme. */
export function Indicators({ catalogue: { themes, indicators } }: Props) {
  return themes.map(({ slug, title, description }) => (
    <section key={slug} aria-labelledby={`tema-${slug}`}>
      <h3 id={`tema-${slug}`}>{title}</h3>
      <p>{description}</p>
      <dl className="definitions">
        {indicators
          .filter(({ theme }) => theme === slug)
          .map((indicator) => (
            <Definition key={indicator.slug} indicator={indicator} />
          ))}
      </dl>
    </section>
  ))
}

function Definition({ indicator }: { readonly indicator: Indicator }) {
  const { slug, title, measure, definition, granularity, source } = indicator
  return (
    <div id={slug}>
      <dt>
        <PageLink page={keyFigurePage(slug)}>{title}</PageLink>{' '}
        <span className="quiet">({measure})</span>
      </dt>
      <dd>
        {definition} {aboutText.every[granularity]}{' '}
        <span className="quiet">
          {aboutText.source} {source.publisher}
          {source.tableId !== null && `, ${aboutText.table(source.tableId)}`}.
        </span>
      </dd>
    </div>
  )
}
