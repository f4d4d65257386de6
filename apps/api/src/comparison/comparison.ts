import type { Comparison, ComparisonQuery } from '@noegletal/contract'
import type { Area, Theme } from '@noegletal/domain'
import { toAreaName } from '../dashboard.ts'
import { notFound } from '../errors/refusal.ts'
import { countChanged } from '../figures/points.ts'
import type { View } from '../view.ts'
import { comparedAreas } from './compared-areas.ts'
import { toComparedIndicator } from './compared-indicator.ts'
import { type NewestFigures, readNewest } from './read-newest.ts'

/** Indicators beside areas, each indicator at its own newest period; one that no area has a number of is left out. */
export async function readComparison(view: View, query: ComparisonQuery): Promise<Comparison> {
  const { asked, asOf, dashboard } = view
  const { catalogue } = dashboard
  const themes = chooseThemes(catalogue.themes, query.theme)
  const slugs = new Set(themes.map(({ slug }) => slug))
  const { group, areas } = comparedAreas(dashboard, query)

  const newest = await readNewest(view, {
    indicators: catalogue.indicators.filter(({ theme }) => slugs.has(theme)),
    areas,
  })
  const indicators = newest.compared.map((compared) =>
    toComparedIndicator(compared, { areas, known: newest.known, catalogue, asOf }),
  )
  const byTheme = Map.groupBy(indicators, ({ indicator }) => indicator.theme)

  return {
    asOf: asked,
    group: group && toAreaName(group),
    areas: areas.map(toAreaName),
    themes: themes.flatMap((theme) => {
      const ofTheme = byTheme.get(theme.slug)
      return ofTheme === undefined ? [] : [{ ...theme, indicators: ofTheme }]
    }),
    changedSince: countChangedCells(newest, areas),
    simulated: indicators.some(({ cells }) => cells.some(({ simulated }) => simulated)),
  }
}

function chooseThemes(themes: readonly Theme[], slug: string | undefined): readonly Theme[] {
  if (slug === undefined) return themes
  const chosen = themes.filter((theme) => theme.slug === slug)
  if (chosen.length === 0) throw notFound(`Temaet »${slug}« findes ikke.`)
  return chosen
}

function countChangedCells(
  { compared, known, latest }: NewestFigures,
  areas: readonly Area[],
): number {
  if (latest === null) return 0
  const counts = compared.flatMap(({ indicator: { slug }, period }) =>
    areas.map(({ code }) => countChanged([period], known(slug, code), latest(slug, code))),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
