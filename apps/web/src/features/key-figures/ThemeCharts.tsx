import { keyFigurePage } from '../../paths.ts'
import { keyFiguresText } from '../../text/key-figures.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { themeCharts } from './theme-charts.ts'
import type { Indicator } from '@noegletal/domain'

type Props = { readonly theme: string; readonly indicators: readonly Indicator[] }

/** The charts of a theme, each as its own view of a key figure's page. */
export function ThemeCharts({ theme, indicators }: Props) {
  const charts = themeCharts.flatMap(({ indicator: slug, search }) => {
    const indicator = indicators.find((one) => one.slug === slug && one.theme === theme)
    return indicator ? [{ indicator, search }] : []
  })
  if (charts.length === 0) return null

  const { heading, title } = keyFiguresText.charts
  return (
    <section className="theme-charts screen-only">
      <h2>{heading}</h2>
      <ul>
        {charts.map(({ indicator, search }) => (
          <li key={`${indicator.slug}-${search.vis}`}>
            <PageLink page={keyFigurePage(indicator.slug, search)}>
              {title(indicator.title, search.vis === 'fordeling' ? indicator.dimension : null)}
            </PageLink>
            , {indicator.measure}
          </li>
        ))}
      </ul>
    </section>
  )
}
