import { keyFiguresText } from '../../text/key-figures.ts'
import { Switch } from '../../ui/Switch.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import type { AreaName } from '@noegletal/contract'
import { useMemo } from 'react'
import { EmptyCard } from './EmptyCard.tsx'
import type { ListedTheme } from './listed-themes.ts'
import { ownAxis, sharedAxes } from './shared-axes.ts'
import { SmallMultiple } from './SmallMultiple.tsx'

type Props = {
  readonly themes: readonly ListedTheme[]
  readonly areas: readonly AreaName[]
}

const { axis: text } = keyFiguresText

/** All key figures as small charts in catalogue order, with the word on whether their axes are the same. */
export function SmallMultiples({ themes, areas }: Props) {
  const isShared = usePageSearch().akse === 'faelles'
  const figures = useMemo(() => themes.flatMap((theme) => theme.figures), [themes])
  const shared = useMemo(() => sharedAxes(figures), [figures])

  return (
    <>
      <div className="multiples__axis">
        <Switch
          title={text.title}
          choices={[
            { title: text.own, search: { akse: undefined }, current: !isShared },
            { title: text.shared, search: { akse: 'faelles' }, current: isShared },
          ]}
        />
        <p className="quiet">{isShared ? text.sharedMeans : text.ownMeans}</p>
      </div>
      {themes.map(({ slug, title, figures: ofTheme, empty }) => (
        <section key={slug} className="multiples__theme">
          <h2>{title}</h2>
          <ul className="multiples no-max-width">
            {ofTheme.map((figure) => (
              <SmallMultiple
                key={figure.indicator.slug}
                figure={figure}
                areas={areas}
                axis={isShared ? (shared.get(figure.indicator.unit) ?? null) : ownAxis(figure)}
              />
            ))}
            {empty.map((figure) => (
              <EmptyCard key={figure.indicator.slug} figure={figure} own={areas[0]?.name ?? ''} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
